// axi_mover as cocotbext-axi connects to it: with IDs, which are tied to 0, and its
// channels watched.
module mover_bench (
  input clk,
  input rst,
  output m_awvalid, output [0:0] m_awid, output [31:0] m_awaddr, output [7:0] m_awlen, output [2:0] m_awsize,
  output [1:0] m_awburst, output [3:0] m_awcache, output [2:0] m_awprot, input m_awready,
  output m_wvalid, output [63:0] m_wdata, output [7:0] m_wstrb, output m_wlast, input m_wready,
  input m_bvalid, input [0:0] m_bid, input [1:0] m_bresp, output m_bready,
  output m_arvalid, output [0:0] m_arid, output [31:0] m_araddr, output [7:0] m_arlen, output [2:0] m_arsize,
  output [1:0] m_arburst, output [3:0] m_arcache, output [2:0] m_arprot, input m_arready,
  input m_rvalid, input [0:0] m_rid, input [63:0] m_rdata, input [1:0] m_rresp, input m_rlast, output m_rready,
  input copy_valid, input [28:0] copy_from, input [28:0] copy_to, input [9:0] copy_beats, input [7:0] copy_tag, output copy_ready,
  input look_valid, input [28:0] look_addr, input [9:0] look_beats, input [7:0] look_tag, output look_ready,
  output seen_valid, output [63:0] seen_data, input seen_ready,
  output over_valid, output [7:0] over_tag, output over_bad, input over_ready,
  output [15:0] bad_reads, output [7:0] bad_tag, output idle,
  output [4:0] violations // of AR, AW, W, seen, over
);
  assign m_awid = 0;
  assign m_arid = 0;

  axi_mover dut (
    .clk(clk), .rst(rst),
    .m_awvalid(m_awvalid), .m_awaddr(m_awaddr), .m_awlen(m_awlen), .m_awsize(m_awsize),
    .m_awburst(m_awburst), .m_awcache(m_awcache), .m_awprot(m_awprot), .m_awready(m_awready),
    .m_wvalid(m_wvalid), .m_wdata(m_wdata), .m_wstrb(m_wstrb), .m_wlast(m_wlast), .m_wready(m_wready),
    .m_bvalid(m_bvalid), .m_bresp(m_bresp), .m_bready(m_bready),
    .m_arvalid(m_arvalid), .m_araddr(m_araddr), .m_arlen(m_arlen), .m_arsize(m_arsize),
    .m_arburst(m_arburst), .m_arcache(m_arcache), .m_arprot(m_arprot), .m_arready(m_arready),
    .m_rvalid(m_rvalid), .m_rdata(m_rdata), .m_rresp(m_rresp), .m_rlast(m_rlast), .m_rready(m_rready),
    .copy_valid(copy_valid), .copy_from(copy_from), .copy_to(copy_to), .copy_beats(copy_beats), .copy_tag(copy_tag), .copy_ready(copy_ready),
    .look_valid(look_valid), .look_addr(look_addr), .look_beats(look_beats), .look_tag(look_tag), .look_ready(look_ready),
    .seen_valid(seen_valid), .seen_data(seen_data), .seen_ready(seen_ready),
    .over_valid(over_valid), .over_tag(over_tag), .over_bad(over_bad), .over_ready(over_ready),
    .bad_reads(bad_reads), .bad_tag(bad_tag), .idle(idle)
  );

  channel_watch #(52) ar (clk, rst, m_arvalid, m_arready,
    {m_araddr, m_arlen, m_arsize, m_arburst, m_arcache, m_arprot}, violations[4]);
  channel_watch #(52) aw (clk, rst, m_awvalid, m_awready,
    {m_awaddr, m_awlen, m_awsize, m_awburst, m_awcache, m_awprot}, violations[3]);
  channel_watch #(73) w (clk, rst, m_wvalid, m_wready, {m_wdata, m_wstrb, m_wlast}, violations[2]);
  channel_watch #(64) seen (clk, rst, seen_valid, seen_ready, seen_data, violations[1]);
  channel_watch #(9) over (clk, rst, over_valid, over_ready, {over_tag, over_bad}, violations[0]);
endmodule
