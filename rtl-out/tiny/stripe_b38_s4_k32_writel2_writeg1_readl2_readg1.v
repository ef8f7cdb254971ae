module stripe_b38_s4_k32_writel2_writeg1_readl2_readg1 (
  input clk,
  input write,
  input [1:0] write_slot,
  input [3:0] write_beat,
  input [75:0] write_data,
  input read,
  input [1:0] read_slot,
  input [3:0] read_beat,
  output [75:0] read_data
);
  wire [37:0] write_data_0 = write_data[37:0];
  wire [37:0] write_data_1 = write_data[75:38];
  (* no_rw_check *) reg [75:0] stripe_0 [0:63];
  reg [75:0] stripe_0_q;
`ifndef SYNTHESIS
  initial begin : stripe_0_zeros
    integer i;
    for (i = 0; i < 64; i = i + 1) stripe_0[i] = {76{1'b0}};
  end
`endif
  always @(posedge clk) begin
    if (write) stripe_0[{write_slot, write_beat}] <= {write_data_1, write_data_0};
  end
  always @(posedge clk) begin
    if (read) stripe_0_q <= stripe_0[{read_slot, read_beat}];
  end
  assign read_data = {stripe_0_q[75:38], stripe_0_q[37:0]};
endmodule
