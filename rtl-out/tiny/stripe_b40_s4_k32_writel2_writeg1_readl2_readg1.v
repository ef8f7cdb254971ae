module stripe_b40_s4_k32_writel2_writeg1_readl2_readg1 (
  input clk,
  input write,
  input [1:0] write_slot,
  input [3:0] write_beat,
  input [79:0] write_data,
  input read,
  input [1:0] read_slot,
  input [3:0] read_beat,
  output [79:0] read_data
);
  wire [39:0] write_data_0 = write_data[39:0];
  wire [39:0] write_data_1 = write_data[79:40];
  (* no_rw_check *) reg [79:0] stripe_0 [0:63];
  reg [79:0] stripe_0_q;
`ifndef SYNTHESIS
  initial begin : stripe_0_zeros
    integer i;
    for (i = 0; i < 64; i = i + 1) stripe_0[i] = {80{1'b0}};
  end
`endif
  always @(posedge clk) begin
    if (write) stripe_0[{write_slot, write_beat}] <= {write_data_1, write_data_0};
  end
  always @(posedge clk) begin
    if (read) stripe_0_q <= stripe_0[{read_slot, read_beat}];
  end
  assign read_data = {stripe_0_q[79:40], stripe_0_q[39:0]};
endmodule
