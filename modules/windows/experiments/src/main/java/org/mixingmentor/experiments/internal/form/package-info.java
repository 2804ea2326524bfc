/**
 * Takes what there is to learn from and gives what is to be learned, and how: the form and the plan beside it. Gives a
 * sentence where that cannot be. Hides the fields that learners declare.
 */
package org.mixingmentor.experiments.internal.form;
