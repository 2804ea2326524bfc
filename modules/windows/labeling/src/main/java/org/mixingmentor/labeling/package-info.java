/**
 * Takes the selected stem and gives a researcher the role Label: listening, labels by keys, and what is next. Its windows
 * show the open dataset and edit it; the sound comes from the player that all roles share. Hides the pictures of a sound,
 * the queue, and how blind labels replace others; nothing of it is for other modules.
 */
package org.mixingmentor.labeling;
