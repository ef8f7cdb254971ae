module stripe_b15_s2_k32_writel1_writeg1_readl1_readg1 (
  input clk,
  input write,
  input write_slot,
  input [4:0] write_beat,
  input [14:0] write_data,
  input read,
  input read_slot,
  input [4:0] read_beat,
  output [14:0] read_data
);
  wire [14:0] write_data_0 = write_data;
  (* no_rw_check *) reg [14:0] stripe_0 [0:63];
  reg [14:0] stripe_0_q;
`ifndef SYNTHESIS
  initial begin : stripe_0_zeros
    integer i;
    for (i = 0; i < 64; i = i + 1) stripe_0[i] = {15{1'b0}};
  end
`endif
  always @(posedge clk) begin
    if (write) stripe_0[{write_slot, write_beat}] <= write_data_0;
  end
  always @(posedge clk) begin
    if (read) stripe_0_q <= stripe_0[{read_slot, read_beat}];
  end
  assign read_data = stripe_0_q;
endmodule
