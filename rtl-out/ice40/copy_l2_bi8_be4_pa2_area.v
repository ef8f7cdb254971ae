module copy_l2_bi8_be4_pa2_area (
  input clk,
  input rst,
  input advance,
  input load,
  input [2:0] load_at,
  input [2:0] read_at,
  input [15:0] cen_row,
  input [15:0] row,
  input pack,
  input live,
  input valid,
  input row_end,
  output [21:0] distance
);
  wire [2:0] load_at_0 = load_at;
  wire [2:0] read_at_0 = read_at;
  wire signed [7:0] cen_row_0 = cen_row[7:0];
  wire signed [7:0] cen_row_1 = cen_row[15:8];
  wire signed [7:0] row_0 = row[7:0];
  wire signed [7:0] row_1 = row[15:8];
  reg [10:0] before_0;
  reg [10:0] distance_0;
  reg [10:0] before_1;
  reg [10:0] distance_1;
  (* no_rw_check *) reg [15:0] centroids [0:7];
  reg [15:0] centroids_q;
`ifndef SYNTHESIS
  initial begin : centroids_zeros
    integer i;
    for (i = 0; i < 8; i = i + 1) centroids[i] = {16{1'b0}};
  end
`endif
  wire [8:0] sum_0_1_sum;
  wire [7:0] bits_centroids_q = centroids_q[7:0];
  wire [7:0] bits_centroids_q_2 = centroids_q[15:8];
  wire signed [8:0] diff_row_0 = {row_0[7], row_0} - {bits_centroids_q[7], bits_centroids_q};
  wire [7:0] cat_row_0 = {8{diff_row_0[8]}};
  wire [7:0] xor_row_0 = diff_row_0[7:0] ^ cat_row_0;
  wire signed [8:0] diff_row_1 = {row_1[7], row_1} - {bits_centroids_q_2[7], bits_centroids_q_2};
  wire [7:0] cat_row_1 = {8{diff_row_1[8]}};
  wire [7:0] xor_row_1 = diff_row_1[7:0] ^ cat_row_1;
  wire and_valid = valid & advance;
  wire [8:0] mux_row_0 = pack ? {1'b0, xor_row_0} : sum_0_1_sum;
  wire mux_row_0_2 = pack ? diff_row_0[8] : diff_row_1[8];
  wire [10:0] sum_before_0_2 = before_0 + {2'd0, mux_row_0};
  wire [10:0] sum_before_0 = sum_before_0_2 + {10'd0, mux_row_0_2};
  wire [10:0] sum_before_1_2 = before_1 + {3'd0, xor_row_1};
  wire [10:0] sum_before_1 = sum_before_1_2 + {10'd0, diff_row_1[8]};
  always @(posedge clk) begin
    if (rst) before_0 <= 11'd0;
    else if (and_valid) begin
      if (row_end) before_0 <= 11'd0;
      else before_0 <= sum_before_0;
    end
  end
  always @(posedge clk) begin
    if (and_valid) begin
      if ((~pack | pack) & live) distance_0 <= sum_before_0;
      else distance_0 <= 11'd2047;
    end
  end
  always @(posedge clk) begin
    if (rst) before_1 <= 11'd0;
    else if (and_valid) begin
      if (row_end) before_1 <= 11'd0;
      else before_1 <= sum_before_1;
    end
  end
  always @(posedge clk) begin
    if (and_valid) begin
      if (pack & live) distance_1 <= sum_before_1;
      else distance_1 <= 11'd2047;
    end
  end
  always @(posedge clk) begin
    if (load) centroids[load_at_0] <= {cen_row_1, cen_row_0};
  end
  always @(posedge clk) begin
    centroids_q <= centroids[read_at_0];
  end
  adder_widtha8_widthb8 sum_0_1 (
    .a(xor_row_0),
    .b(xor_row_1),
    .carry(diff_row_0[8]),
    .sum(sum_0_1_sum)
  );
  assign distance = {distance_1, distance_0};
endmodule
