/**
 * Takes a file's first bytes and its path and gives an opened {@link org.mixingmentor.audio.AudioStream}. Implement
 * {@link org.mixingmentor.audio.spi.AudioDecoder} and register it with {@code @ServiceProvider} to teach the product a
 * container. Hides nothing: it is the one place where decoders from outside come in.
 */
package org.mixingmentor.audio.spi;
