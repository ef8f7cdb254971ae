module row_acc_l8_b16_r32 (
  input clk,
  input rst,
  input in_valid,
  input [127:0] in_row,
  input in_last,
  input out_ready,
  output in_ready,
  output out_valid,
  output [167:0] out_sum
);
  wire signed [15:0] in_row_0 = in_row[15:0];
  wire signed [15:0] in_row_1 = in_row[31:16];
  wire signed [15:0] in_row_2 = in_row[47:32];
  wire signed [15:0] in_row_3 = in_row[63:48];
  wire signed [15:0] in_row_4 = in_row[79:64];
  wire signed [15:0] in_row_5 = in_row[95:80];
  wire signed [15:0] in_row_6 = in_row[111:96];
  wire signed [15:0] in_row_7 = in_row[127:112];
  reg p_valid_1;
  reg signed [20:0] sum_0;
  reg signed [20:0] sum_1;
  reg signed [20:0] sum_2;
  reg signed [20:0] sum_3;
  reg signed [20:0] sum_4;
  reg signed [20:0] sum_5;
  reg signed [20:0] sum_6;
  reg signed [20:0] sum_7;
  wire signed [20:0] acc_0_sum;
  wire signed [20:0] acc_1_sum;
  wire signed [20:0] acc_2_sum;
  wire signed [20:0] acc_3_sum;
  wire signed [20:0] acc_4_sum;
  wire signed [20:0] acc_5_sum;
  wire signed [20:0] acc_6_sum;
  wire signed [20:0] acc_7_sum;
  wire p_advance = out_ready | ~p_valid_1;
  wire and_p_advance = p_advance & in_valid;
  always @(posedge clk) begin
    if (rst) p_valid_1 <= 1'b0;
    else if (p_advance) p_valid_1 <= in_valid & in_last;
  end
  always @(posedge clk) begin
    if (p_advance) sum_0 <= acc_0_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_1 <= acc_1_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_2 <= acc_2_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_3 <= acc_3_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_4 <= acc_4_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_5 <= acc_5_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_6 <= acc_6_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_7 <= acc_7_sum;
  end
  accumulator_i16_a21 acc_0 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_0),
    .sum(acc_0_sum)
  );
  accumulator_i16_a21 acc_1 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_1),
    .sum(acc_1_sum)
  );
  accumulator_i16_a21 acc_2 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_2),
    .sum(acc_2_sum)
  );
  accumulator_i16_a21 acc_3 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_3),
    .sum(acc_3_sum)
  );
  accumulator_i16_a21 acc_4 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_4),
    .sum(acc_4_sum)
  );
  accumulator_i16_a21 acc_5 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_5),
    .sum(acc_5_sum)
  );
  accumulator_i16_a21 acc_6 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_6),
    .sum(acc_6_sum)
  );
  accumulator_i16_a21 acc_7 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_7),
    .sum(acc_7_sum)
  );
  assign in_ready = p_advance;
  assign out_valid = p_valid_1;
  assign out_sum = {sum_7, sum_6, sum_5, sum_4, sum_3, sum_2, sum_1, sum_0};
endmodule
