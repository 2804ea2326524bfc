/**
 * Takes a file, a folder or an archive and gives the stems in it, each with the song and instrument that its name tells.
 * Bounds what an archive may unpack to and refuses entries that lead out of it. Hides the forms of names and archives.
 */
package org.mixingmentor.dataset.internal.importing;
