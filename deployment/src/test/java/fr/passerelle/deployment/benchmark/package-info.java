/**
 * How fast the tool is, beside a peer, on one machine: {@link
 * fr.passerelle.deployment.benchmark.Benchmark} is where to start. {@code ToolUnderTest}s are
 * measured; a {@code Platform} and its {@code Browser}s are what a workspace and its people would
 * be, with as little work of their own as possible; {@code Lanes} are many of them at once.
 */
package fr.passerelle.deployment.benchmark;
