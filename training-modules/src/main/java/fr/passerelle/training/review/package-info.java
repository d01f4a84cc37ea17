/**
 * One person's work as its owner or their trainer looks at it: progress by module, and each quiz
 * with its tries and the questions still to be worked on. Opened from the group's table, or from
 * the workspace's gradebook (Submission Review 1.0). Never the self-positioning, never an answer.
 */
package fr.passerelle.training.review;
