/** A type of question that the program has never heard of: « à peu près combien ? ». */
package org.example.estimate;
