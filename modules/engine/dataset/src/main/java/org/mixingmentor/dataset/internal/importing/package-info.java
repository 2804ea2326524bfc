/**
 * Takes files, folders and archives and gives the stems in them, and copies those into a dataset folder. Bounds what an
 * archive may unpack to and refuses entries that lead out of it. Hides the forms of names and archives.
 */
package org.mixingmentor.dataset.internal.importing;
