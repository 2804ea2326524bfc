/**
 * What goes into a training and what comes out of it, as immutable records and a few interfaces: settings, rows with
 * their labels, a model as plain numbers, scores beside their baselines, runs. Calls nobody: what is to be done with them
 * stands in {@code run}, how a page is made of them in {@code report}, how one learns in {@code spi}. Hides nothing.
 */
package org.mixingmentor.training;
