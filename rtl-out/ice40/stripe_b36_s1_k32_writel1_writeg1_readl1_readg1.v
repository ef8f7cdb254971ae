module stripe_b36_s1_k32_writel1_writeg1_readl1_readg1 (
  input clk,
  input write,
  input write_slot,
  input [4:0] write_beat,
  input [35:0] write_data,
  input read,
  input read_slot,
  input [4:0] read_beat,
  output [35:0] read_data
);
  wire [35:0] write_data_0 = write_data;
  (* no_rw_check *) reg [35:0] stripe_0 [0:31];
  reg [35:0] stripe_0_q;
`ifndef SYNTHESIS
  initial begin : stripe_0_zeros
    integer i;
    for (i = 0; i < 32; i = i + 1) stripe_0[i] = {36{1'b0}};
  end
`endif
  always @(posedge clk) begin
    if (write) stripe_0[write_beat] <= write_data_0;
  end
  always @(posedge clk) begin
    if (read) stripe_0_q <= stripe_0[read_beat];
  end
  assign read_data = stripe_0_q;
  wire unused_ok = &{1'b0, write_slot, read_slot};
endmodule
