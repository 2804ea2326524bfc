/**
 * Takes training data and learners and gives them in Tribuo's frame: a dataset, a trainer, a model with provenance, and
 * the model's protobuf as the form on disk. Classes that Tribuo instantiates by name stand here, in the module that
 * bundles its jars. Hides every type of Tribuo from the rest.
 */
package org.mixingmentor.training.internal.learn.tribuo;
