package org.mixingmentor.workbench.chart;

/**
 * One of several named amounts.
 *
 * @param value 0 or more; less is shown as none
 * @param words what stands at its end: the value with its unit
 * @param group bars of one group stand together, apart from the next
 */
public record Bar(String name, double value, String words, String group) {}
