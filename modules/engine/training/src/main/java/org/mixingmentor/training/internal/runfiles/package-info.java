/**
 * Takes what a training gave and writes it as a run's folder, and reads it back. A folder under its final name is whole;
 * one that was begun is hidden and names the process that writes it. Hides the files' forms.
 */
package org.mixingmentor.training.internal.runfiles;
