/**
 * A kind of activity as somebody else would write it, in a jar of their own: one says a word after
 * another. The program knows nothing of it.
 */
package org.example.echo;
