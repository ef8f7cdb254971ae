// axi_ram with the channels that it drives watched.
module ram_bench (
  input clk,
  input rst,
  input s_awvalid, input [3:0] s_awid, input [15:0] s_awaddr, input [7:0] s_awlen, input [2:0] s_awsize, input [1:0] s_awburst,
  input s_wvalid, input [63:0] s_wdata, input [7:0] s_wstrb, input s_wlast,
  input s_bready,
  input s_arvalid, input [3:0] s_arid, input [15:0] s_araddr, input [7:0] s_arlen, input [2:0] s_arsize, input [1:0] s_arburst,
  input s_rready,
  output s_awready, output s_wready,
  output s_bvalid, output [3:0] s_bid, output [1:0] s_bresp,
  output s_arready,
  output s_rvalid, output [3:0] s_rid, output [63:0] s_rdata, output [1:0] s_rresp, output s_rlast,
  output [1:0] violations // of R, B
);
  axi_ram_a16_b64_i4_w6100 dut (
    .clk(clk), .rst(rst),
    .s_awvalid(s_awvalid), .s_awid(s_awid), .s_awaddr(s_awaddr), .s_awlen(s_awlen), .s_awsize(s_awsize), .s_awburst(s_awburst),
    .s_wvalid(s_wvalid), .s_wdata(s_wdata), .s_wstrb(s_wstrb), .s_wlast(s_wlast), .s_bready(s_bready), .s_arvalid(s_arvalid),
    .s_arid(s_arid), .s_araddr(s_araddr), .s_arlen(s_arlen), .s_arsize(s_arsize), .s_arburst(s_arburst), .s_rready(s_rready),
    .s_awready(s_awready), .s_wready(s_wready), .s_bvalid(s_bvalid), .s_bid(s_bid), .s_bresp(s_bresp), .s_arready(s_arready),
    .s_rvalid(s_rvalid), .s_rid(s_rid), .s_rdata(s_rdata), .s_rresp(s_rresp), .s_rlast(s_rlast)
  );

  channel_watch #(71, 7) r (clk, rst, s_rvalid, s_rready, {s_rdata, s_rid, s_rresp, s_rlast}, violations[1]);
  channel_watch #(6) b (clk, rst, s_bvalid, s_bready, {s_bid, s_bresp}, violations[0]);
endmodule
