/**
 * Takes what is known of a sound ({@link org.mixingmentor.mentor.spi.Findings}) and gives suggestions, each an item of
 * advice with its weight. Implement {@link org.mixingmentor.mentor.spi.AdviceRule} and register it with
 * {@code @ServiceProvider} to teach the mentor a kind of advice; all that a rule takes and gives is here. Hides nothing:
 * it is the one place where rules from outside come in.
 */
package org.mixingmentor.mentor.spi;
