/**
 * Takes a source that stems come in (a file, a folder, an archive) and gives the stems in it. Implement
 * {@link org.mixingmentor.dataset.spi.StemImporter} and register it with {@code @ServiceProvider} to teach the product
 * another kind. Hides nothing: it is the one place where importers from outside come in.
 */
package org.mixingmentor.dataset.spi;
