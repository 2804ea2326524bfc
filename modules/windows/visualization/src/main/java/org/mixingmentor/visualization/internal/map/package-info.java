/**
 * Takes the stems as points and gives the map: shape for the class, colour for what was asked, a choice by click and
 * lasso. Gives the sound under the pointer, too. Hides where a point stands on the screen.
 */
package org.mixingmentor.visualization.internal.map;
