"""The Neuron panel."""
