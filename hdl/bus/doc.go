// Package bus has the AMBA buses: an AXI4-Lite slave whose registers a Go table
// describes, and what an AXI4 master is made of.
//
// The table ([Map]) is the one source of the circuit ([Slave]), of the page for
// people ([Markdown]) and of the header for programs ([Header]). Structures in
// memory ([Layout]) and lists of codes ([Codes]) are described in the same way.
//
// Signals have the names of the AMBA AXI specification (ARM IHI 0022) in one
// word, so that a field MAxi of type [MasterOut] is the ports m_axi_arvalid,
// m_axi_araddr and so on. There are no IDs: all transactions of a master are in
// order. Locks, regions, qualities of service and user signals are not used.
package bus
