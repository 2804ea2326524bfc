/**
 * Takes scores with their stems and gives a page to read and print: one HTML file with tables and SVG plots, without
 * scripts and without anything from elsewhere. Hides markup, scales and marks.
 */
package org.mixingmentor.training.report;
