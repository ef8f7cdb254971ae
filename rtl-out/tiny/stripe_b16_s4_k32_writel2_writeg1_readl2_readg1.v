module stripe_b16_s4_k32_writel2_writeg1_readl2_readg1 (
  input clk,
  input write,
  input [1:0] write_slot,
  input [3:0] write_beat,
  input [31:0] write_data,
  input read,
  input [1:0] read_slot,
  input [3:0] read_beat,
  output [31:0] read_data
);
  wire [15:0] write_data_0 = write_data[15:0];
  wire [15:0] write_data_1 = write_data[31:16];
  (* no_rw_check *) reg [31:0] stripe_0 [0:63];
  reg [31:0] stripe_0_q;
`ifndef SYNTHESIS
  initial begin : stripe_0_zeros
    integer i;
    for (i = 0; i < 64; i = i + 1) stripe_0[i] = {32{1'b0}};
  end
`endif
  always @(posedge clk) begin
    if (write) stripe_0[{write_slot, write_beat}] <= {write_data_1, write_data_0};
  end
  always @(posedge clk) begin
    if (read) stripe_0_q <= stripe_0[{read_slot, read_beat}];
  end
  assign read_data = {stripe_0_q[31:16], stripe_0_q[15:0]};
endmodule
