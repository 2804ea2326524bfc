/**
 * Takes the session and the player and gives the role's page: the stems on the left, four views of them on the right.
 * Each view is a package: what it shows is decided in classes without Swing, its panel asks and paints. Hides how views
 * and keys are put together.
 */
package org.mixingmentor.visualization.internal;
