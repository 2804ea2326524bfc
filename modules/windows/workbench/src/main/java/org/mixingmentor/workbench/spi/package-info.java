/**
 * Takes what other modules add to the workbench as a whole, as Lookup services, and gives the workbench a way to ask them.
 * Hides nothing: these are interfaces alone. Each says when it is called, and on which thread.
 */
package org.mixingmentor.workbench.spi;
