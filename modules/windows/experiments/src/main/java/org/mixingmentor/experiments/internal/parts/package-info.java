/**
 * Takes numbers, runs and tables and gives them as people read them: words with units, a colour and a dash for each run,
 * tables to be read. Gives the small Swing parts that several packages of the role are made of, too. Hides how HTML is
 * escaped and how panes lose their frames.
 */
package org.mixingmentor.experiments.internal.parts;
