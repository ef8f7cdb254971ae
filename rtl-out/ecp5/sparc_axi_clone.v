module sparc_axi_clone (
  input clk,
  input rst,
  input clear,
  input issued,
  input [15:0] job_index,
  input [7:0] job_n,
  input [1:0] job_width,
  input [39:0] job_z,
  input [39:0] job_zc,
  input [31:0] job_z_stride,
  input zc_written,
  input alloc_valid,
  input [6:0] alloc_row,
  input [6:0] alloc_cluster,
  input alloc_last,
  input run_ready,
  input beat_valid,
  input [63:0] beat_data,
  input out_ready,
  output issue_ready,
  output alloc_ready,
  output run_valid,
  output [36:0] run_addr,
  output [13:0] run_beats,
  output [22:0] run_tag,
  output beat_ready,
  output out_valid,
  output [39:0] out_addr,
  output [6:0] out_elements,
  output [1023:0] out_word,
  output [22:0] out_tag,
  output out_last,
  output [31:0] hits,
  output [31:0] misses,
  output idle
);
  reg [1:0] state;
  reg [15:0] job_now_index;
  reg [7:0] job_now_n;
  reg [1:0] job_now_width;
  reg [39:0] job_now_zc;
  reg [31:0] job_now_z_stride;
  reg zc_ready;
  reg [2:0] jobs_count;
  reg jobs_valid;
  reg [1:0] jobs_head;
  reg [1:0] jobs_tail;
  reg alloc_job;
  reg clone_job;
  reg [7:0] row_read;
  reg word_asked;
  reg cluster_known;
  reg [6:0] unanswered;
  reg [39:0] row_address;
  reg [7:0] rows_left;
  reg word_placed;
  reg [3:0] beat_of_line;
  (* no_rw_check *) reg [137:0] jobs_ram [0:3];
  reg [137:0] jobs_ram_q;
`ifndef SYNTHESIS
  initial begin : jobs_ram_zeros
    integer i;
    for (i = 0; i < 4; i = i + 1) jobs_ram[i] = {138{1'b0}};
  end
`endif
  (* no_rw_check *) reg [6:0] clusters [0:127];
  reg [6:0] clusters_q;
`ifndef SYNTHESIS
  initial begin : clusters_zeros
    integer i;
    for (i = 0; i < 128; i = i + 1) clusters[i] = {7{1'b0}};
  end
`endif
  wire cache_in_ready;
  wire cache_inv_ready;
  wire [15:0] cache_mem_addr;
  wire [4:0] cache_mem_beats;
  wire cache_out_valid;
  wire [1023:0] cache_out_line;
  wire cache_out_hit;
  wire cache_fault;
  wire not_clear = ~clear;
  assign out_valid = cache_out_valid & not_clear;
  wire and_out_valid = out_valid & out_ready;
  assign out_last = ~word_placed & (rows_left == 8'd1);
  wire job_over = and_out_valid & out_last;
  wire sum_zc_ready = zc_ready + zc_written;
  wire eq_state = state == 2'd0;
  wire and_state = eq_state & zc_ready & not_clear;
  wire or_state = and_state | clear;
  assign issue_ready = ~(jobs_count == 3'd4);
  wire and_issued = issued & issue_ready;
  wire not_jobs_count = ~(jobs_count == 3'd0);
  wire not_jobs_valid = ~jobs_valid;
  wire and_jobs_count = not_jobs_count & (not_jobs_valid | or_state);
  wire and_state_2 = and_state & jobs_valid;
  wire not_alloc_job = ~(alloc_job - clone_job);
  wire alloc_taken = alloc_valid & not_alloc_job & not_clear;
  assign alloc_ready = not_alloc_job | clear;
  wire answer_taken = out_ready | clear;
  wire and_cluster_known = cluster_known & not_clear;
  wire to_cache_in_valid = and_cluster_known;
  wire [15:0] to_cache_in_addr = {8'd0, {1'b0, clusters_q} + {7'd0, word_asked}};
  wire eq_state_2 = state == 2'd1;
  wire to_cache_inv_valid = eq_state_2;
  wire to_cache_mem_ready = run_ready;
  wire to_cache_data_valid = beat_valid;
  wire signed [15:0] to_cache_data_beat_0 = beat_data[15:0];
  wire signed [15:0] to_cache_data_beat_1 = beat_data[31:16];
  wire signed [15:0] to_cache_data_beat_2 = beat_data[47:32];
  wire signed [15:0] to_cache_data_beat_3 = beat_data[63:48];
  wire eq_beat_of_line = beat_of_line == 4'd15;
  wire to_cache_data_last = eq_beat_of_line & beat_valid;
  wire to_cache_out_ready = answer_taken;
  wire and_cluster_known_2 = cluster_known & cache_in_ready;
  wire and_cluster_known_3 = and_cluster_known_2 & ~word_asked;
  wire not_row_read = ~(row_read == job_now_n);
  wire or_cluster_known = ~cluster_known | and_cluster_known_3;
  wire and_state_3 = (state == 2'd2) & not_row_read;
  wire cluster_read = and_state_3 & or_cluster_known;
  wire and_cluster_known_4 = and_cluster_known & cache_in_ready;
  wire and_cache_out_valid = cache_out_valid & answer_taken;
  wire [6:0] sum_unanswered = unanswered + {6'd0, and_cluster_known_4};
  wire [7:0] cat_word_placed = {word_placed, 7'd0};
  assign out_addr = row_address + {32'd0, cat_word_placed};
  wire [6:0] ext_const = {1'b0, job_now_width[0] ? 6'd32 : 6'd16};
  assign out_elements = job_now_width[1] ? 7'd64 : ext_const;
  assign out_tag = {job_now_index, 7'd72};
  wire [22:0] cat_cache_mem_addr = {cache_mem_addr, 7'd0};
  wire [39:0] sum_job_now_zc = job_now_zc + {17'd0, cat_cache_mem_addr};
  assign run_addr = sum_job_now_zc[39:3];
  assign run_tag = {job_now_index, 7'd80};
  wire and_unanswered = (unanswered == 7'd0) & eq_state;
  assign idle = and_unanswered & not_jobs_valid;
  always @(posedge clk) begin
    if (rst) state <= 2'd0;
    else if (clear & (~eq_state_2 | cache_inv_ready)) state <= 2'd0;
    else if (job_over) state <= 2'd0;
    else if (eq_state_2 & cache_inv_ready) state <= 2'd2;
    else if (and_state_2) state <= 2'd1;
  end
  always @(posedge clk) begin
    if (and_state_2) job_now_index <= jobs_ram_q[15:0];
  end
  always @(posedge clk) begin
    if (and_state_2) job_now_n <= jobs_ram_q[23:16];
  end
  always @(posedge clk) begin
    if (and_state_2) job_now_width <= jobs_ram_q[25:24];
  end
  always @(posedge clk) begin
    if (and_state_2) job_now_zc <= jobs_ram_q[105:66];
  end
  always @(posedge clk) begin
    if (and_state_2) job_now_z_stride <= jobs_ram_q[137:106];
  end
  always @(posedge clk) begin
    if (rst) zc_ready <= 1'b0;
    else if (clear) zc_ready <= 1'b0;
    else zc_ready <= sum_zc_ready - job_over;
  end
  always @(posedge clk) begin
    if (rst) jobs_count <= 3'd0;
    else if (and_issued & ~and_jobs_count) jobs_count <= jobs_count + 3'd1;
    else if (and_jobs_count & ~and_issued) jobs_count <= jobs_count - 3'd1;
  end
  always @(posedge clk) begin
    if (rst) jobs_valid <= 1'b0;
    else if (and_jobs_count) jobs_valid <= 1'b1;
    else if (or_state) jobs_valid <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) jobs_head <= 2'd0;
    else if (and_jobs_count) jobs_head <= jobs_head + 2'd1;
  end
  always @(posedge clk) begin
    if (rst) jobs_tail <= 2'd0;
    else if (and_issued) jobs_tail <= jobs_tail + 2'd1;
  end
  always @(posedge clk) begin
    if (rst) alloc_job <= 1'b0;
    else if (clear) alloc_job <= 1'b0;
    else if (alloc_taken & alloc_last) alloc_job <= alloc_job + 1'b1;
  end
  always @(posedge clk) begin
    if (rst) clone_job <= 1'b0;
    else if (clear) clone_job <= 1'b0;
    else if (job_over) clone_job <= clone_job + 1'b1;
  end
  always @(posedge clk) begin
    if (and_state_2) row_read <= 8'd0;
    else if (cluster_read) row_read <= row_read + 8'd1;
  end
  always @(posedge clk) begin
    if (and_state_2) word_asked <= 1'b0;
    else if (and_cluster_known_2) begin
      if (word_asked) word_asked <= word_asked + 1'b1;
      else word_asked <= 1'b0;
    end
  end
  always @(posedge clk) begin
    if (rst) cluster_known <= 1'b0;
    else if (clear) cluster_known <= 1'b0;
    else if (cluster_read) cluster_known <= 1'b1;
    else if (and_cluster_known_3) cluster_known <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) unanswered <= 7'd0;
    else unanswered <= sum_unanswered - {6'd0, and_cache_out_valid};
  end
  always @(posedge clk) begin
    if (and_state_2) row_address <= jobs_ram_q[65:26];
    else if (and_out_valid) begin
      if (!word_placed) row_address <= row_address + {8'd0, job_now_z_stride};
    end
  end
  always @(posedge clk) begin
    if (and_state_2) rows_left <= jobs_ram_q[23:16];
    else if (and_out_valid) begin
      if (!word_placed) rows_left <= rows_left - 8'd1;
    end
  end
  always @(posedge clk) begin
    if (and_state_2) word_placed <= 1'b0;
    else if (and_out_valid) begin
      if (word_placed) word_placed <= word_placed + 1'b1;
      else word_placed <= 1'b0;
    end
  end
  always @(posedge clk) begin
    if (rst) beat_of_line <= 4'd0;
    else if (beat_valid) begin
      if (eq_beat_of_line) beat_of_line <= 4'd0;
      else beat_of_line <= beat_of_line + 4'd1;
    end
  end
  always @(posedge clk) begin
    if (and_issued) jobs_ram[jobs_tail] <= {job_z_stride, job_zc, job_z, job_width, job_n, job_index};
  end
  always @(posedge clk) begin
    if (and_jobs_count) jobs_ram_q <= jobs_ram[jobs_head];
  end
  always @(posedge clk) begin
    if (alloc_taken) clusters[alloc_row] <= alloc_cluster;
  end
  always @(posedge clk) begin
    if (cluster_read) clusters_q <= clusters[row_read[6:0]];
  end
  ccache_by8192_l1024_w4_lru_a16_bu64_m8_q32 cache (
    .clk(clk),
    .rst(rst),
    .in_valid(to_cache_in_valid),
    .in_addr(to_cache_in_addr),
    .inv_valid(to_cache_inv_valid),
    .mem_ready(to_cache_mem_ready),
    .data_valid(to_cache_data_valid),
    .data_beat({to_cache_data_beat_3, to_cache_data_beat_2, to_cache_data_beat_1, to_cache_data_beat_0}),
    .data_last(to_cache_data_last),
    .out_ready(to_cache_out_ready),
    .in_ready(cache_in_ready),
    .inv_ready(cache_inv_ready),
    .mem_valid(run_valid),
    .mem_addr(cache_mem_addr),
    .mem_beats(cache_mem_beats),
    .data_ready(beat_ready),
    .out_valid(cache_out_valid),
    .out_line(cache_out_line),
    .out_hit(cache_out_hit),
    .hits(hits),
    .misses(misses),
    .fault(cache_fault)
  );
  assign run_beats = 14'd16;
  assign out_word = cache_out_line;
  wire unused_ok = &{1'b0, sum_job_now_zc[2:0], cache_mem_beats, cache_out_hit, cache_fault};
endmodule
