// Package bus has the AMBA buses:
//
//   - AXI4-Lite: a slave whose registers a Go table describes ([Map], [Slave]);
//   - AXI4: the read and the write channels of a master ([Reader], [Writer]), a
//     slave that turns bursts into accesses ([Target]), and a memory ([Ram]);
//   - AXI4-Stream: its signals as a stream of package stream ([Axis]), and
//     width converters that keep packets ([AxisWiden], [AxisNarrow]).
//
// Package bustest drives them in simulation.
//
// The table ([Map]) is the one source of the circuit ([Slave]), of the page for
// people ([Markdown]) and of the header for programs ([Header]). Structures in
// memory ([Layout]) and lists of codes ([Codes]) are described in the same way.
//
// Signals have the names of the AMBA AXI specification (ARM IHI 0022) in one
// word, so that a field MAxi of type [MasterOut] is the ports m_axi_arvalid,
// m_axi_araddr and so on. A master has no IDs: all its transactions are in order.
// Locks, regions, qualities of service and user signals are not used.
package bus
