module row_sum_l4_b16_s23_balanced (
  input clk,
  input rst,
  input in_valid,
  input in_last,
  input [63:0] in_value,
  output reg out_valid,
  output reg [22:0] out_sum
);
  wire [15:0] in_value_0 = in_value[15:0];
  wire [15:0] in_value_1 = in_value[31:16];
  wire [15:0] in_value_2 = in_value[47:32];
  wire [15:0] in_value_3 = in_value[63:48];
  reg [17:0] level_2_0;
  reg level_2_valid;
  reg level_2_last;
  reg begun;
  wire [16:0] level_1_add_0_sum;
  wire [16:0] level_1_add_1_sum;
  wire [22:0] cat_begun = {23{begun}};
  always @(posedge clk) level_2_0 <= {1'b0, level_1_add_0_sum} + {1'b0, level_1_add_1_sum};
  always @(posedge clk) begin
    if (rst) level_2_valid <= 1'b0;
    else level_2_valid <= in_valid;
  end
  always @(posedge clk) begin
    if (rst) level_2_last <= 1'b0;
    else level_2_last <= in_last;
  end
  always @(posedge clk) begin
    if (rst) begun <= 1'b0;
    else if (level_2_valid) begun <= ~level_2_last;
  end
  always @(posedge clk) begin
    if (level_2_valid) out_sum <= (out_sum & cat_begun) + {5'd0, level_2_0};
  end
  always @(posedge clk) begin
    if (rst) out_valid <= 1'b0;
    else out_valid <= level_2_valid & level_2_last;
  end
  sum_adder_16_16 level_1_add_0 (
    .a(in_value_0),
    .b(in_value_1),
    .sum(level_1_add_0_sum)
  );
  sum_adder_16_16 level_1_add_1 (
    .a(in_value_2),
    .b(in_value_3),
    .sum(level_1_add_1_sum)
  );
endmodule
