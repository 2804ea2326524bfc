/**
 * Takes nothing and gives what a flaw is: its name, the EQ settings or the treatment that make it, how likely it is drawn,
 * what is said of it. Register a {@link org.mixingmentor.flaws.spi.FlawSource} with {@code @ServiceProvider} to add flaws.
 * Hides nothing: it is the one place where flaws from outside come in.
 */
package org.mixingmentor.flaws.spi;
