// sparc_axi of the preset tiny as cocotbext-axi connects to it: with IDs, which are
// tied to 0, and its channels watched.
module sparc_bench (
  input clk,
  input rst,
  input s_axi_awvalid, input [7:0] s_axi_awaddr, output s_axi_awready,
  input s_axi_wvalid, input [31:0] s_axi_wdata, input [3:0] s_axi_wstrb, output s_axi_wready,
  output s_axi_bvalid, output [1:0] s_axi_bresp, input s_axi_bready,
  input s_axi_arvalid, input [7:0] s_axi_araddr, output s_axi_arready,
  output s_axi_rvalid, output [31:0] s_axi_rdata, output [1:0] s_axi_rresp, input s_axi_rready,
  output m_axi_awvalid, output [0:0] m_axi_awid, output [39:0] m_axi_awaddr, output [7:0] m_axi_awlen, output [2:0] m_axi_awsize,
  output [1:0] m_axi_awburst, output [3:0] m_axi_awcache, output [2:0] m_axi_awprot, input m_axi_awready,
  output m_axi_wvalid, output [63:0] m_axi_wdata, output [7:0] m_axi_wstrb, output m_axi_wlast, input m_axi_wready,
  input m_axi_bvalid, input [0:0] m_axi_bid, input [1:0] m_axi_bresp, output m_axi_bready,
  output m_axi_arvalid, output [0:0] m_axi_arid, output [39:0] m_axi_araddr, output [7:0] m_axi_arlen, output [2:0] m_axi_arsize,
  output [1:0] m_axi_arburst, output [3:0] m_axi_arcache, output [2:0] m_axi_arprot, input m_axi_arready,
  input m_axi_rvalid, input [0:0] m_axi_rid, input [63:0] m_axi_rdata, input [1:0] m_axi_rresp, input m_axi_rlast, output m_axi_rready,
  output irq,
  output [4:0] violations // of m_axi AR, AW, W and s_axi R, B
);
  assign m_axi_awid = 0;
  assign m_axi_arid = 0;

  sparc_axi dut (
    .clk(clk), .rst(rst),
    .s_axi_awvalid(s_axi_awvalid), .s_axi_awaddr(s_axi_awaddr), .s_axi_awready(s_axi_awready),
    .s_axi_wvalid(s_axi_wvalid), .s_axi_wdata(s_axi_wdata), .s_axi_wstrb(s_axi_wstrb), .s_axi_wready(s_axi_wready),
    .s_axi_bvalid(s_axi_bvalid), .s_axi_bresp(s_axi_bresp), .s_axi_bready(s_axi_bready),
    .s_axi_arvalid(s_axi_arvalid), .s_axi_araddr(s_axi_araddr), .s_axi_arready(s_axi_arready),
    .s_axi_rvalid(s_axi_rvalid), .s_axi_rdata(s_axi_rdata), .s_axi_rresp(s_axi_rresp), .s_axi_rready(s_axi_rready),
    .m_axi_awvalid(m_axi_awvalid), .m_axi_awaddr(m_axi_awaddr), .m_axi_awlen(m_axi_awlen), .m_axi_awsize(m_axi_awsize),
    .m_axi_awburst(m_axi_awburst), .m_axi_awcache(m_axi_awcache), .m_axi_awprot(m_axi_awprot), .m_axi_awready(m_axi_awready),
    .m_axi_wvalid(m_axi_wvalid), .m_axi_wdata(m_axi_wdata), .m_axi_wstrb(m_axi_wstrb), .m_axi_wlast(m_axi_wlast), .m_axi_wready(m_axi_wready),
    .m_axi_bvalid(m_axi_bvalid), .m_axi_bresp(m_axi_bresp), .m_axi_bready(m_axi_bready),
    .m_axi_arvalid(m_axi_arvalid), .m_axi_araddr(m_axi_araddr), .m_axi_arlen(m_axi_arlen), .m_axi_arsize(m_axi_arsize),
    .m_axi_arburst(m_axi_arburst), .m_axi_arcache(m_axi_arcache), .m_axi_arprot(m_axi_arprot), .m_axi_arready(m_axi_arready),
    .m_axi_rvalid(m_axi_rvalid), .m_axi_rdata(m_axi_rdata), .m_axi_rresp(m_axi_rresp), .m_axi_rlast(m_axi_rlast), .m_axi_rready(m_axi_rready),
    .irq(irq)
  );

  channel_watch #(60) ar (clk, rst, m_axi_arvalid, m_axi_arready,
    {m_axi_araddr, m_axi_arlen, m_axi_arsize, m_axi_arburst, m_axi_arcache, m_axi_arprot}, violations[4]);
  channel_watch #(60) aw (clk, rst, m_axi_awvalid, m_axi_awready,
    {m_axi_awaddr, m_axi_awlen, m_axi_awsize, m_axi_awburst, m_axi_awcache, m_axi_awprot}, violations[3]);
  channel_watch #(73) w (clk, rst, m_axi_wvalid, m_axi_wready, {m_axi_wdata, m_axi_wstrb, m_axi_wlast}, violations[2]);
  channel_watch #(34) r (clk, rst, s_axi_rvalid, s_axi_rready, {s_axi_rdata, s_axi_rresp}, violations[1]);
  channel_watch #(2) b (clk, rst, s_axi_bvalid, s_axi_bready, s_axi_bresp, violations[0]);
endmodule
