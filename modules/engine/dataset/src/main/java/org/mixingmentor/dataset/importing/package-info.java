/**
 * Takes files, folders and archives and copies the stems in them into a dataset folder, with their rows as one edit.
 * Gives a report of what was imported, what was there already and what was refused, each with its reason. Hides the
 * order of the importers, the names that the copies get and how a copy is made whole.
 */
package org.mixingmentor.dataset.importing;
