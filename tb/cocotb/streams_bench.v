// axi_streams with its outputs watched.
module streams_bench (
  input clk,
  input rst,
  input queue_tvalid, input [31:0] queue_tdata, input [3:0] queue_tkeep, input queue_tlast, output queue_tready,
  output queue_out_tvalid, output [31:0] queue_out_tdata, output [3:0] queue_out_tkeep, output queue_out_tlast, input queue_out_tready,
  input widen_tvalid, input [15:0] widen_tdata, input [1:0] widen_tkeep, input widen_tlast, output widen_tready,
  output widen_out_tvalid, output [63:0] widen_out_tdata, output [7:0] widen_out_tkeep, output widen_out_tlast, input widen_out_tready,
  input narrow_tvalid, input [63:0] narrow_tdata, input [7:0] narrow_tkeep, input narrow_tlast, output narrow_tready,
  output narrow_out_tvalid, output [15:0] narrow_out_tdata, output [1:0] narrow_out_tkeep, output narrow_out_tlast, input narrow_out_tready,
  input detour_tvalid, input [31:0] detour_tdata, input [3:0] detour_tkeep, input detour_tlast, output detour_tready,
  output detour_out_tvalid, output [31:0] detour_out_tdata, output [3:0] detour_out_tkeep, output detour_out_tlast, input detour_out_tready,
  output [3:0] violations // of detour, narrow, widen, queue
);
  axi_streams dut (
    .clk(clk), .rst(rst),
    .queue_tvalid(queue_tvalid), .queue_tdata(queue_tdata), .queue_tkeep(queue_tkeep), .queue_tlast(queue_tlast), .queue_tready(queue_tready),
    .queue_out_tvalid(queue_out_tvalid), .queue_out_tdata(queue_out_tdata), .queue_out_tkeep(queue_out_tkeep), .queue_out_tlast(queue_out_tlast), .queue_out_tready(queue_out_tready),
    .widen_tvalid(widen_tvalid), .widen_tdata(widen_tdata), .widen_tkeep(widen_tkeep), .widen_tlast(widen_tlast), .widen_tready(widen_tready),
    .widen_out_tvalid(widen_out_tvalid), .widen_out_tdata(widen_out_tdata), .widen_out_tkeep(widen_out_tkeep), .widen_out_tlast(widen_out_tlast), .widen_out_tready(widen_out_tready),
    .narrow_tvalid(narrow_tvalid), .narrow_tdata(narrow_tdata), .narrow_tkeep(narrow_tkeep), .narrow_tlast(narrow_tlast), .narrow_tready(narrow_tready),
    .narrow_out_tvalid(narrow_out_tvalid), .narrow_out_tdata(narrow_out_tdata), .narrow_out_tkeep(narrow_out_tkeep), .narrow_out_tlast(narrow_out_tlast), .narrow_out_tready(narrow_out_tready),
    .detour_tvalid(detour_tvalid), .detour_tdata(detour_tdata), .detour_tkeep(detour_tkeep), .detour_tlast(detour_tlast), .detour_tready(detour_tready),
    .detour_out_tvalid(detour_out_tvalid), .detour_out_tdata(detour_out_tdata), .detour_out_tkeep(detour_out_tkeep), .detour_out_tlast(detour_out_tlast), .detour_out_tready(detour_out_tready)
  );

  channel_watch #(37, 5) queue (clk, rst, queue_out_tvalid, queue_out_tready,
    {queue_out_tdata, queue_out_tkeep, queue_out_tlast}, violations[0]);
  channel_watch #(73, 9) widen (clk, rst, widen_out_tvalid, widen_out_tready,
    {widen_out_tdata, widen_out_tkeep, widen_out_tlast}, violations[1]);
  channel_watch #(19, 3) narrow (clk, rst, narrow_out_tvalid, narrow_out_tready,
    {narrow_out_tdata, narrow_out_tkeep, narrow_out_tlast}, violations[2]);
  channel_watch #(37, 5) detour (clk, rst, detour_out_tvalid, detour_out_tready,
    {detour_out_tdata, detour_out_tkeep, detour_out_tlast}, violations[3]);
endmodule
