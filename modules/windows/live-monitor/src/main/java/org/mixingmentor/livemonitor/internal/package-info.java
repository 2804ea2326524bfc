/**
 * Takes a source, the chosen brain and the open dataset, and gives the latest snapshot of a live session with its words and
 * pictures. What the window decides stands in classes that know no component; those that paint read them. Hides when a
 * session begins and ends, how the file's sound follows the picture, and where logs and kept moments go.
 */
package org.mixingmentor.livemonitor.internal;
