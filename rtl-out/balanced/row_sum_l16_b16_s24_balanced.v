module row_sum_l16_b16_s24_balanced (
  input clk,
  input rst,
  input in_valid,
  input in_last,
  input [255:0] in_value,
  output reg out_valid,
  output reg [23:0] out_sum
);
  wire [15:0] in_value_0 = in_value[15:0];
  wire [15:0] in_value_1 = in_value[31:16];
  wire [15:0] in_value_2 = in_value[47:32];
  wire [15:0] in_value_3 = in_value[63:48];
  wire [15:0] in_value_4 = in_value[79:64];
  wire [15:0] in_value_5 = in_value[95:80];
  wire [15:0] in_value_6 = in_value[111:96];
  wire [15:0] in_value_7 = in_value[127:112];
  wire [15:0] in_value_8 = in_value[143:128];
  wire [15:0] in_value_9 = in_value[159:144];
  wire [15:0] in_value_10 = in_value[175:160];
  wire [15:0] in_value_11 = in_value[191:176];
  wire [15:0] in_value_12 = in_value[207:192];
  wire [15:0] in_value_13 = in_value[223:208];
  wire [15:0] in_value_14 = in_value[239:224];
  wire [15:0] in_value_15 = in_value[255:240];
  reg [17:0] level_2_0;
  reg [17:0] level_2_1;
  reg [17:0] level_2_2;
  reg [17:0] level_2_3;
  reg level_2_valid;
  reg level_2_last;
  reg [19:0] level_4_0;
  reg level_4_valid;
  reg level_4_last;
  reg begun;
  wire [16:0] level_1_add_0_sum;
  wire [16:0] level_1_add_1_sum;
  wire [16:0] level_1_add_2_sum;
  wire [16:0] level_1_add_3_sum;
  wire [16:0] level_1_add_4_sum;
  wire [16:0] level_1_add_5_sum;
  wire [16:0] level_1_add_6_sum;
  wire [16:0] level_1_add_7_sum;
  wire [18:0] level_3_add_0_sum;
  wire [18:0] level_3_add_1_sum;
  wire [23:0] cat_begun = {24{begun}};
  always @(posedge clk) level_2_0 <= {1'b0, level_1_add_0_sum} + {1'b0, level_1_add_1_sum};
  always @(posedge clk) level_2_1 <= {1'b0, level_1_add_2_sum} + {1'b0, level_1_add_3_sum};
  always @(posedge clk) level_2_2 <= {1'b0, level_1_add_4_sum} + {1'b0, level_1_add_5_sum};
  always @(posedge clk) level_2_3 <= {1'b0, level_1_add_6_sum} + {1'b0, level_1_add_7_sum};
  always @(posedge clk) begin
    if (rst) level_2_valid <= 1'b0;
    else level_2_valid <= in_valid;
  end
  always @(posedge clk) begin
    if (rst) level_2_last <= 1'b0;
    else level_2_last <= in_last;
  end
  always @(posedge clk) level_4_0 <= {1'b0, level_3_add_0_sum} + {1'b0, level_3_add_1_sum};
  always @(posedge clk) begin
    if (rst) level_4_valid <= 1'b0;
    else level_4_valid <= level_2_valid;
  end
  always @(posedge clk) begin
    if (rst) level_4_last <= 1'b0;
    else level_4_last <= level_2_last;
  end
  always @(posedge clk) begin
    if (rst) begun <= 1'b0;
    else if (level_4_valid) begun <= ~level_4_last;
  end
  always @(posedge clk) begin
    if (level_4_valid) out_sum <= (out_sum & cat_begun) + {4'd0, level_4_0};
  end
  always @(posedge clk) begin
    if (rst) out_valid <= 1'b0;
    else out_valid <= level_4_valid & level_4_last;
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
  sum_adder_16_16 level_1_add_2 (
    .a(in_value_4),
    .b(in_value_5),
    .sum(level_1_add_2_sum)
  );
  sum_adder_16_16 level_1_add_3 (
    .a(in_value_6),
    .b(in_value_7),
    .sum(level_1_add_3_sum)
  );
  sum_adder_16_16 level_1_add_4 (
    .a(in_value_8),
    .b(in_value_9),
    .sum(level_1_add_4_sum)
  );
  sum_adder_16_16 level_1_add_5 (
    .a(in_value_10),
    .b(in_value_11),
    .sum(level_1_add_5_sum)
  );
  sum_adder_16_16 level_1_add_6 (
    .a(in_value_12),
    .b(in_value_13),
    .sum(level_1_add_6_sum)
  );
  sum_adder_16_16 level_1_add_7 (
    .a(in_value_14),
    .b(in_value_15),
    .sum(level_1_add_7_sum)
  );
  sum_adder_18_18 level_3_add_0 (
    .a(level_2_0),
    .b(level_2_1),
    .sum(level_3_add_0_sum)
  );
  sum_adder_18_18 level_3_add_1 (
    .a(level_2_2),
    .b(level_2_3),
    .sum(level_3_add_1_sum)
  );
endmodule
