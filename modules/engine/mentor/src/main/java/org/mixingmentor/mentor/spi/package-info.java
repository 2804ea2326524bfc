/**
 * Takes what is known of a sound and gives suggestions. Implement {@link org.mixingmentor.mentor.spi.AdviceRule} and
 * register it with {@code @ServiceProvider} to teach the mentor a kind of advice. Hides nothing: it is the one place where
 * rules from outside come in.
 */
package org.mixingmentor.mentor.spi;
