/**
 * Takes nothing and gives the flaws that are known without any plug-in, in one list. What each is made with stands in
 * {@code treatments}. Hides nothing but the order: it decides what a seed draws.
 */
package org.mixingmentor.flaws.internal;
