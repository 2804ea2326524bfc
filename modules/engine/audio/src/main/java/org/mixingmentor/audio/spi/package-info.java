/**
 * Takes a file's first bytes and its path and gives an opened {@link org.mixingmentor.audio.spi.AudioStream}, or the
 * sentence why there is none. Implement {@link org.mixingmentor.audio.spi.AudioDecoder} and register it with
 * {@code @ServiceProvider} to teach the product a container; all that a decoder takes and gives is here. Hides nothing:
 * it is the one place where decoders from outside come in.
 */
package org.mixingmentor.audio.spi;
