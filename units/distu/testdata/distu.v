module copy_l3_bi4_be2_pa2_balanced (
  input clk,
  input rst,
  input advance,
  input load,
  input [1:0] load_at,
  input [1:0] read_at,
  input [11:0] cen_row,
  input [11:0] row,
  input pack,
  input live,
  input valid,
  input row_end,
  output [23:0] distance
);
  wire [1:0] load_at_0 = load_at;
  wire [1:0] read_at_0 = read_at;
  wire signed [3:0] cen_row_0 = cen_row[3:0];
  wire signed [3:0] cen_row_1 = cen_row[7:4];
  wire signed [3:0] cen_row_2 = cen_row[11:8];
  wire signed [3:0] row_0 = row[3:0];
  wire signed [3:0] row_1 = row[7:4];
  wire signed [3:0] row_2 = row[11:8];
  reg [3:0] abs_0_sum;
  reg abs_0_carry;
  reg [3:0] abs_1_sum;
  reg abs_1_carry;
  reg [3:0] abs_2_sum;
  reg abs_2_carry;
  reg [4:0] sum_1_2_sum;
  reg sum_1_2_carry;
  reg [3:0] sum_0_0_d1_sum;
  reg sum_0_0_d1_carry;
  reg [5:0] sum_0_2_sum;
  reg sum_0_2_carry;
  reg [3:0] sum_0_0_d2_sum;
  reg sum_0_0_d2_carry;
  reg [11:0] before_0;
  reg [11:0] distance_0;
  reg [3:0] sum_1_1_d1_sum;
  reg sum_1_1_d1_carry;
  reg [3:0] sum_1_1_d2_sum;
  reg sum_1_1_d2_carry;
  reg [11:0] before_1;
  reg [11:0] distance_1;
  (* no_rw_check *) reg [11:0] centroids [0:3];
  reg [11:0] centroids_q;
`ifndef SYNTHESIS
  initial begin : centroids_zeros
    integer i;
    for (i = 0; i < 4; i = i + 1) centroids[i] = {12{1'b0}};
  end
`endif
  wire [3:0] bits_centroids_q = centroids_q[3:0];
  wire [3:0] bits_centroids_q_2 = centroids_q[7:4];
  wire [3:0] bits_centroids_q_3 = centroids_q[11:8];
  wire signed [4:0] diff_row_0 = {row_0[3], row_0} - {bits_centroids_q[3], bits_centroids_q};
  wire [3:0] cat_row_0 = {4{diff_row_0[4]}};
  wire signed [4:0] diff_row_1 = {row_1[3], row_1} - {bits_centroids_q_2[3], bits_centroids_q_2};
  wire [3:0] cat_row_1 = {4{diff_row_1[4]}};
  wire signed [4:0] diff_row_2 = {row_2[3], row_2} - {bits_centroids_q_3[3], bits_centroids_q_3};
  wire [3:0] cat_row_2 = {4{diff_row_2[4]}};
  wire and_valid = valid & advance;
  wire [4:0] sum_abs_1_sum = {1'b0, abs_1_sum} + {1'b0, abs_2_sum};
  wire [5:0] sum_sum_0_0_d1_sum = {2'd0, sum_0_0_d1_sum} + {1'b0, sum_1_2_sum};
  wire [5:0] ext_sum_0_0_d2_sum = {2'd0, sum_0_0_d2_sum};
  wire [5:0] mux_sum_0_0_d2_sum = pack ? ext_sum_0_0_d2_sum : sum_0_2_sum;
  wire mux_sum_0_0_d2_carry = pack ? sum_0_0_d2_carry : sum_0_2_carry;
  wire [11:0] sum_before_0 = before_0 + {6'd0, mux_sum_0_0_d2_sum};
  wire [11:0] sum_before_0_2 = sum_before_0 + {11'd0, mux_sum_0_0_d2_carry};
  wire [11:0] sum_before_1 = before_1 + {8'd0, sum_1_1_d2_sum};
  wire [11:0] sum_before_1_2 = sum_before_1 + {11'd0, sum_1_1_d2_carry};
  always @(posedge clk) begin
    if (advance) abs_0_sum <= diff_row_0[3:0] ^ cat_row_0;
  end
  always @(posedge clk) begin
    if (advance) abs_0_carry <= diff_row_0[4];
  end
  always @(posedge clk) begin
    if (advance) abs_1_sum <= diff_row_1[3:0] ^ cat_row_1;
  end
  always @(posedge clk) begin
    if (advance) abs_1_carry <= diff_row_1[4];
  end
  always @(posedge clk) begin
    if (advance) abs_2_sum <= diff_row_2[3:0] ^ cat_row_2;
  end
  always @(posedge clk) begin
    if (advance) abs_2_carry <= diff_row_2[4];
  end
  always @(posedge clk) begin
    if (advance) sum_1_2_sum <= sum_abs_1_sum + {4'd0, abs_1_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_1_2_carry <= abs_2_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_0_0_d1_sum <= abs_0_sum;
  end
  always @(posedge clk) begin
    if (advance) sum_0_0_d1_carry <= abs_0_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_0_2_sum <= sum_sum_0_0_d1_sum + {5'd0, sum_0_0_d1_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_0_2_carry <= sum_1_2_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_0_0_d2_sum <= sum_0_0_d1_sum;
  end
  always @(posedge clk) begin
    if (advance) sum_0_0_d2_carry <= sum_0_0_d1_carry;
  end
  always @(posedge clk) begin
    if (rst) before_0 <= 12'd0;
    else if (and_valid) begin
      if (row_end) before_0 <= 12'd0;
      else before_0 <= sum_before_0_2;
    end
  end
  always @(posedge clk) begin
    if (and_valid) begin
      if ((~pack | pack) & live) distance_0 <= sum_before_0_2;
      else distance_0 <= 12'd4095;
    end
  end
  always @(posedge clk) begin
    if (advance) sum_1_1_d1_sum <= abs_1_sum;
  end
  always @(posedge clk) begin
    if (advance) sum_1_1_d1_carry <= abs_1_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_1_1_d2_sum <= sum_1_1_d1_sum;
  end
  always @(posedge clk) begin
    if (advance) sum_1_1_d2_carry <= sum_1_1_d1_carry;
  end
  always @(posedge clk) begin
    if (rst) before_1 <= 12'd0;
    else if (and_valid) begin
      if (row_end) before_1 <= 12'd0;
      else before_1 <= sum_before_1_2;
    end
  end
  always @(posedge clk) begin
    if (and_valid) begin
      if (pack & live) distance_1 <= sum_before_1_2;
      else distance_1 <= 12'd4095;
    end
  end
  always @(posedge clk) begin
    if (load) centroids[load_at_0] <= {cen_row_2, cen_row_1, cen_row_0};
  end
  always @(posedge clk) begin
    centroids_q <= centroids[read_at_0];
  end
  assign distance = {distance_1, distance_0};
endmodule

module distu_l3_b4_cop2_col6_pa2_balanced (
  input clk,
  input rst,
  input cen_valid,
  input [11:0] cen_row,
  input cen_pack,
  input cen_end,
  input cen_last,
  input in_valid,
  input [11:0] in_row,
  input in_end,
  input in_last,
  input out_ready,
  output cen_ready,
  output in_ready,
  output reg out_valid,
  output [47:0] out_distance,
  output reg out_last
);
  reg pass_open;
  reg shadow_full;
  reg load_copy;
  reg shadow_live_1;
  reg active_live_1;
  reg shadow_pack;
  reg active_pack;
  reg bank;
  reg load_beat;
  reg row_beat;
  reg valid_1;
  reg tag_1_end;
  reg tag_1_last;
  reg tag_1_live_0;
  reg tag_1_live_1;
  reg tag_1_pack_0;
  reg valid_2;
  reg tag_2_end;
  reg tag_2_last;
  reg tag_2_live_0;
  reg tag_2_live_1;
  reg tag_2_pack_0;
  reg valid_3;
  reg tag_3_end;
  reg tag_3_last;
  reg tag_3_live_0;
  reg tag_3_live_1;
  reg tag_3_pack_0;
  wire [23:0] copy_0_distance;
  wire [11:0] copy_0_distance_0 = copy_0_distance[11:0];
  wire [11:0] copy_0_distance_1 = copy_0_distance[23:12];
  wire [23:0] copy_1_distance;
  wire [11:0] copy_1_distance_0 = copy_1_distance[11:0];
  wire [11:0] copy_1_distance_1 = copy_1_distance[23:12];
  wire advance = ~out_valid | out_ready;
  assign in_ready = pass_open & advance;
  wire take = in_valid & in_ready;
  wire and_take = take & in_last;
  assign cen_ready = ~shadow_full;
  wire and_cen_valid = cen_valid & cen_ready;
  wire swap = shadow_full & (~pass_open | and_take);
  wire and_cen_valid_2 = and_cen_valid & cen_end;
  wire and_cen_valid_3 = and_cen_valid_2 & (cen_last | load_copy);
  wire and_cen_valid_4 = and_cen_valid & ~load_copy;
  wire and_cen_valid_5 = and_cen_valid & load_copy;
  wire xor_bank = bank ^ swap;
  wire [1:0] cat_bank = {~bank, load_beat};
  wire mux_row_beat = in_end ? 1'b0 : (row_beat + 1'b1);
  wire mux_row_beat_2 = take ? mux_row_beat : row_beat;
  wire [1:0] cat_bank_2 = {xor_bank, mux_row_beat_2};
  always @(posedge clk) begin
    if (rst) out_valid <= 1'b0;
    else if (advance) out_valid <= valid_3 & tag_3_end;
  end
  always @(posedge clk) begin
    if (rst) pass_open <= 1'b0;
    else if (swap) pass_open <= 1'b1;
    else if (and_take) pass_open <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) shadow_full <= 1'b0;
    else if (and_cen_valid_3) shadow_full <= 1'b1;
    else if (swap) shadow_full <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) load_copy <= 1'b0;
    else if (and_cen_valid_2) begin
      if (and_cen_valid_3) load_copy <= 1'b0;
      else load_copy <= load_copy + 1'b1;
    end
  end
  always @(posedge clk) begin
    if (rst) shadow_live_1 <= 1'b0;
    else if (and_cen_valid_5) shadow_live_1 <= 1'b1;
    else if (and_cen_valid_4) shadow_live_1 <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) active_live_1 <= 1'b0;
    else if (swap) active_live_1 <= shadow_live_1;
  end
  always @(posedge clk) begin
    if (and_cen_valid_3) shadow_pack <= cen_pack;
  end
  always @(posedge clk) begin
    if (swap) active_pack <= shadow_pack;
  end
  always @(posedge clk) begin
    if (rst) bank <= 1'b0;
    else bank <= xor_bank;
  end
  always @(posedge clk) begin
    if (rst) load_beat <= 1'b0;
    else if (and_cen_valid) begin
      if (cen_end) load_beat <= 1'b0;
      else load_beat <= load_beat + 1'b1;
    end
  end
  always @(posedge clk) begin
    if (rst) row_beat <= 1'b0;
    else row_beat <= mux_row_beat_2;
  end
  always @(posedge clk) begin
    if (rst) valid_1 <= 1'b0;
    else if (advance) valid_1 <= take;
  end
  always @(posedge clk) begin
    if (advance) tag_1_end <= in_end;
  end
  always @(posedge clk) begin
    if (advance) tag_1_last <= in_last;
  end
  always @(posedge clk) begin
    if (advance) tag_1_live_0 <= 1'b1;
  end
  always @(posedge clk) begin
    if (advance) tag_1_live_1 <= active_live_1;
  end
  always @(posedge clk) begin
    if (advance) tag_1_pack_0 <= active_pack;
  end
  always @(posedge clk) begin
    if (rst) valid_2 <= 1'b0;
    else if (advance) valid_2 <= valid_1;
  end
  always @(posedge clk) begin
    if (advance) tag_2_end <= tag_1_end;
  end
  always @(posedge clk) begin
    if (advance) tag_2_last <= tag_1_last;
  end
  always @(posedge clk) begin
    if (advance) tag_2_live_0 <= tag_1_live_0;
  end
  always @(posedge clk) begin
    if (advance) tag_2_live_1 <= tag_1_live_1;
  end
  always @(posedge clk) begin
    if (advance) tag_2_pack_0 <= tag_1_pack_0;
  end
  always @(posedge clk) begin
    if (rst) valid_3 <= 1'b0;
    else if (advance) valid_3 <= valid_2;
  end
  always @(posedge clk) begin
    if (advance) tag_3_end <= tag_2_end;
  end
  always @(posedge clk) begin
    if (advance) tag_3_last <= tag_2_last;
  end
  always @(posedge clk) begin
    if (advance) tag_3_live_0 <= tag_2_live_0;
  end
  always @(posedge clk) begin
    if (advance) tag_3_live_1 <= tag_2_live_1;
  end
  always @(posedge clk) begin
    if (advance) tag_3_pack_0 <= tag_2_pack_0;
  end
  always @(posedge clk) begin
    if (advance) out_last <= tag_3_last;
  end
  copy_l3_bi4_be2_pa2_balanced copy_0 (
    .clk(clk),
    .rst(rst),
    .advance(advance),
    .load(and_cen_valid_4),
    .load_at(cat_bank),
    .read_at(cat_bank_2),
    .cen_row(cen_row),
    .row(in_row),
    .pack(tag_3_pack_0),
    .live(tag_3_live_0),
    .valid(valid_3),
    .row_end(tag_3_end),
    .distance(copy_0_distance)
  );
  copy_l3_bi4_be2_pa2_balanced copy_1 (
    .clk(clk),
    .rst(rst),
    .advance(advance),
    .load(and_cen_valid_5),
    .load_at(cat_bank),
    .read_at(cat_bank_2),
    .cen_row(cen_row),
    .row(in_row),
    .pack(tag_3_pack_0),
    .live(tag_3_live_1),
    .valid(valid_3),
    .row_end(tag_3_end),
    .distance(copy_1_distance)
  );
  assign out_distance = {copy_1_distance_1, copy_1_distance_0, copy_0_distance_1, copy_0_distance_0};
endmodule
