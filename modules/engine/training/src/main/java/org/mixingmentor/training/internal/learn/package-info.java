/**
 * Takes what every learner needs and gives it once: settings as their user typed them, read and checked, and members made
 * on several threads in an order that does not depend on their number. Each way of learning stands whole in a folder of
 * its own; how a model is framed and written stands in {@code tribuo}. Hides threads and the wording of refusals.
 */
package org.mixingmentor.training.internal.learn;
