// axi_registers and axi_timer side by side, with their channels watched.
module registers_bench (
  input clk,
  input rst,
  input s_awvalid, input [7:0] s_awaddr, output s_awready,
  input s_wvalid, input [31:0] s_wdata, input [3:0] s_wstrb, output s_wready,
  output s_bvalid, output [1:0] s_bresp, input s_bready,
  input s_arvalid, input [7:0] s_araddr, output s_arready,
  output s_rvalid, output [31:0] s_rdata, output [1:0] s_rresp, input s_rready,
  input t_awvalid, input [3:0] t_awaddr, output t_awready,
  input t_wvalid, input [31:0] t_wdata, input [3:0] t_wstrb, output t_wready,
  output t_bvalid, output [1:0] t_bresp, input t_bready,
  input t_arvalid, input [3:0] t_araddr, output t_arready,
  output t_rvalid, output [31:0] t_rdata, output [1:0] t_rresp, input t_rready,
  output irq,
  output [3:0] violations // of t R, t B, s R, s B
);
  axi_registers registers (
    .clk(clk), .rst(rst),
    .s_awvalid(s_awvalid), .s_awaddr(s_awaddr), .s_awready(s_awready),
    .s_wvalid(s_wvalid), .s_wdata(s_wdata), .s_wstrb(s_wstrb), .s_wready(s_wready),
    .s_bvalid(s_bvalid), .s_bresp(s_bresp), .s_bready(s_bready),
    .s_arvalid(s_arvalid), .s_araddr(s_araddr), .s_arready(s_arready),
    .s_rvalid(s_rvalid), .s_rdata(s_rdata), .s_rresp(s_rresp), .s_rready(s_rready)
  );

  axi_timer timer (
    .clk(clk), .rst(rst),
    .s_awvalid(t_awvalid), .s_awaddr(t_awaddr), .s_awready(t_awready),
    .s_wvalid(t_wvalid), .s_wdata(t_wdata), .s_wstrb(t_wstrb), .s_wready(t_wready),
    .s_bvalid(t_bvalid), .s_bresp(t_bresp), .s_bready(t_bready),
    .s_arvalid(t_arvalid), .s_araddr(t_araddr), .s_arready(t_arready),
    .s_rvalid(t_rvalid), .s_rdata(t_rdata), .s_rresp(t_rresp), .s_rready(t_rready),
    .irq(irq)
  );

  channel_watch #(34) tr (clk, rst, t_rvalid, t_rready, {t_rdata, t_rresp}, violations[3]);
  channel_watch #(2) tb (clk, rst, t_bvalid, t_bready, t_bresp, violations[2]);
  channel_watch #(34) sr (clk, rst, s_rvalid, s_rready, {s_rdata, s_rresp}, violations[1]);
  channel_watch #(2) sb (clk, rst, s_bvalid, s_bready, s_bresp, violations[0]);
endmodule
