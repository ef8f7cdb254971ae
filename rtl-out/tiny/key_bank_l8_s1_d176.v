module key_bank_l8_s1_d176 (
  input clk,
  input write_en,
  input [7:0] write_addr,
  input [127:0] write_data,
  input [7:0] read_addr,
  output [127:0] data
);
  wire signed [15:0] write_data_0 = write_data[15:0];
  wire signed [15:0] write_data_1 = write_data[31:16];
  wire signed [15:0] write_data_2 = write_data[47:32];
  wire signed [15:0] write_data_3 = write_data[63:48];
  wire signed [15:0] write_data_4 = write_data[79:64];
  wire signed [15:0] write_data_5 = write_data[95:80];
  wire signed [15:0] write_data_6 = write_data[111:96];
  wire signed [15:0] write_data_7 = write_data[127:112];
  (* no_rw_check *) reg [127:0] segment_0 [0:175];
  reg [127:0] segment_0_q;
`ifndef SYNTHESIS
  initial begin : segment_0_zeros
    integer i;
    for (i = 0; i < 176; i = i + 1) segment_0[i] = {128{1'b0}};
  end
`endif
  always @(posedge clk) begin
    if (write_en) segment_0[write_addr] <= {write_data_7, write_data_6, write_data_5, write_data_4, write_data_3, write_data_2,
    write_data_1, write_data_0};
  end
  always @(posedge clk) begin
    segment_0_q <= segment_0[read_addr];
  end
  assign data = {segment_0_q[127:112], segment_0_q[111:96], segment_0_q[95:80], segment_0_q[79:64],
    segment_0_q[63:48], segment_0_q[47:32], segment_0_q[31:16], segment_0_q[15:0]};
endmodule
