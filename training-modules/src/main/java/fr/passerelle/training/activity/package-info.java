/**
 * What every kind of activity has in common. Each kind is one folder below, its room: the form in
 * files, the pages and what it keeps. Start with {@link
 * fr.passerelle.training.activity.ActivityKind}; {@link fr.passerelle.training.activity.Visit} is
 * all that a kind is given. Nobody outside a room knows the room.
 */
package fr.passerelle.training.activity;
