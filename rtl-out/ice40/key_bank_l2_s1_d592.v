module key_bank_l2_s1_d592 (
  input clk,
  input write_en,
  input [9:0] write_addr,
  input [31:0] write_data,
  input [9:0] read_addr,
  output [31:0] data
);
  wire signed [15:0] write_data_0 = write_data[15:0];
  wire signed [15:0] write_data_1 = write_data[31:16];
  (* no_rw_check *) reg [31:0] segment_0 [0:591];
  reg [31:0] segment_0_q;
`ifndef SYNTHESIS
  initial begin : segment_0_zeros
    integer i;
    for (i = 0; i < 592; i = i + 1) segment_0[i] = {32{1'b0}};
  end
`endif
  always @(posedge clk) begin
    if (write_en) segment_0[write_addr] <= {write_data_1, write_data_0};
  end
  always @(posedge clk) begin
    segment_0_q <= segment_0[read_addr];
  end
  assign data = {segment_0_q[31:16], segment_0_q[15:0]};
endmodule
