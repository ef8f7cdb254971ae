module copy_l4_bi8_be4_pa2_balanced (
  input clk,
  input rst,
  input advance,
  input load,
  input [2:0] load_at,
  input [2:0] read_at,
  input [31:0] cen_row,
  input [31:0] row,
  input pack,
  input live,
  input valid,
  input row_end,
  output [31:0] distance
);
  wire [2:0] load_at_0 = load_at;
  wire [2:0] read_at_0 = read_at;
  wire signed [7:0] cen_row_0 = cen_row[7:0];
  wire signed [7:0] cen_row_1 = cen_row[15:8];
  wire signed [7:0] cen_row_2 = cen_row[23:16];
  wire signed [7:0] cen_row_3 = cen_row[31:24];
  wire signed [7:0] row_0 = row[7:0];
  wire signed [7:0] row_1 = row[15:8];
  wire signed [7:0] row_2 = row[23:16];
  wire signed [7:0] row_3 = row[31:24];
  reg [7:0] abs_0_sum;
  reg abs_0_carry;
  reg [7:0] abs_1_sum;
  reg abs_1_carry;
  reg [7:0] abs_2_sum;
  reg abs_2_carry;
  reg [7:0] abs_3_sum;
  reg abs_3_carry;
  reg [8:0] sum_0_1_sum;
  reg sum_0_1_carry;
  reg [8:0] sum_2_3_sum;
  reg sum_2_3_carry;
  reg [9:0] sum_0_3_sum;
  reg sum_0_3_carry;
  reg [8:0] sum_0_1_d1_sum;
  reg sum_0_1_d1_carry;
  reg [15:0] before_0;
  reg [15:0] distance_0;
  reg [8:0] sum_2_3_d1_sum;
  reg sum_2_3_d1_carry;
  reg [15:0] before_1;
  reg [15:0] distance_1;
  (* no_rw_check *) reg [31:0] centroids [0:7];
  reg [31:0] centroids_q;
`ifndef SYNTHESIS
  initial begin : centroids_zeros
    integer i;
    for (i = 0; i < 8; i = i + 1) centroids[i] = {32{1'b0}};
  end
`endif
  wire [7:0] bits_centroids_q = centroids_q[7:0];
  wire [7:0] bits_centroids_q_2 = centroids_q[15:8];
  wire [7:0] bits_centroids_q_3 = centroids_q[23:16];
  wire [7:0] bits_centroids_q_4 = centroids_q[31:24];
  wire signed [8:0] diff_row_0 = {row_0[7], row_0} - {bits_centroids_q[7], bits_centroids_q};
  wire [7:0] cat_row_0 = {8{diff_row_0[8]}};
  wire signed [8:0] diff_row_1 = {row_1[7], row_1} - {bits_centroids_q_2[7], bits_centroids_q_2};
  wire [7:0] cat_row_1 = {8{diff_row_1[8]}};
  wire signed [8:0] diff_row_2 = {row_2[7], row_2} - {bits_centroids_q_3[7], bits_centroids_q_3};
  wire [7:0] cat_row_2 = {8{diff_row_2[8]}};
  wire signed [8:0] diff_row_3 = {row_3[7], row_3} - {bits_centroids_q_4[7], bits_centroids_q_4};
  wire [7:0] cat_row_3 = {8{diff_row_3[8]}};
  wire and_valid = valid & advance;
  wire [8:0] sum_abs_0_sum = {1'b0, abs_0_sum} + {1'b0, abs_1_sum};
  wire [8:0] sum_abs_2_sum = {1'b0, abs_2_sum} + {1'b0, abs_3_sum};
  wire [9:0] sum_sum_0_1_sum = {1'b0, sum_0_1_sum} + {1'b0, sum_2_3_sum};
  wire [9:0] ext_sum_0_1_d1_sum = {1'b0, sum_0_1_d1_sum};
  wire [9:0] mux_sum_0_1_d1_sum = pack ? ext_sum_0_1_d1_sum : sum_0_3_sum;
  wire mux_sum_0_1_d1_carry = pack ? sum_0_1_d1_carry : sum_0_3_carry;
  wire [15:0] sum_before_0 = before_0 + {6'd0, mux_sum_0_1_d1_sum};
  wire [15:0] sum_before_0_2 = sum_before_0 + {15'd0, mux_sum_0_1_d1_carry};
  wire [15:0] sum_before_1 = before_1 + {7'd0, sum_2_3_d1_sum};
  wire [15:0] sum_before_1_2 = sum_before_1 + {15'd0, sum_2_3_d1_carry};
  always @(posedge clk) begin
    if (advance) abs_0_sum <= diff_row_0[7:0] ^ cat_row_0;
  end
  always @(posedge clk) begin
    if (advance) abs_0_carry <= diff_row_0[8];
  end
  always @(posedge clk) begin
    if (advance) abs_1_sum <= diff_row_1[7:0] ^ cat_row_1;
  end
  always @(posedge clk) begin
    if (advance) abs_1_carry <= diff_row_1[8];
  end
  always @(posedge clk) begin
    if (advance) abs_2_sum <= diff_row_2[7:0] ^ cat_row_2;
  end
  always @(posedge clk) begin
    if (advance) abs_2_carry <= diff_row_2[8];
  end
  always @(posedge clk) begin
    if (advance) abs_3_sum <= diff_row_3[7:0] ^ cat_row_3;
  end
  always @(posedge clk) begin
    if (advance) abs_3_carry <= diff_row_3[8];
  end
  always @(posedge clk) begin
    if (advance) sum_0_1_sum <= sum_abs_0_sum + {8'd0, abs_0_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_0_1_carry <= abs_1_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_2_3_sum <= sum_abs_2_sum + {8'd0, abs_2_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_2_3_carry <= abs_3_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_0_3_sum <= sum_sum_0_1_sum + {9'd0, sum_0_1_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_0_3_carry <= sum_2_3_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_0_1_d1_sum <= sum_0_1_sum;
  end
  always @(posedge clk) begin
    if (advance) sum_0_1_d1_carry <= sum_0_1_carry;
  end
  always @(posedge clk) begin
    if (rst) before_0 <= 16'd0;
    else if (and_valid) begin
      if (row_end) before_0 <= 16'd0;
      else before_0 <= sum_before_0_2;
    end
  end
  always @(posedge clk) begin
    if (and_valid) begin
      if ((~pack | pack) & live) distance_0 <= sum_before_0_2;
      else distance_0 <= 16'd65535;
    end
  end
  always @(posedge clk) begin
    if (advance) sum_2_3_d1_sum <= sum_2_3_sum;
  end
  always @(posedge clk) begin
    if (advance) sum_2_3_d1_carry <= sum_2_3_carry;
  end
  always @(posedge clk) begin
    if (rst) before_1 <= 16'd0;
    else if (and_valid) begin
      if (row_end) before_1 <= 16'd0;
      else before_1 <= sum_before_1_2;
    end
  end
  always @(posedge clk) begin
    if (and_valid) begin
      if (pack & live) distance_1 <= sum_before_1_2;
      else distance_1 <= 16'd65535;
    end
  end
  always @(posedge clk) begin
    if (load) centroids[load_at_0] <= {cen_row_3, cen_row_2, cen_row_1, cen_row_0};
  end
  always @(posedge clk) begin
    centroids_q <= centroids[read_at_0];
  end
  assign distance = {distance_1, distance_0};
endmodule
