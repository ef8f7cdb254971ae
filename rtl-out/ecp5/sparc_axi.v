module sparc_axi (
  input clk,
  input rst,
  input s_axi_awvalid,
  input [7:0] s_axi_awaddr,
  input s_axi_wvalid,
  input [31:0] s_axi_wdata,
  input [3:0] s_axi_wstrb,
  input s_axi_bready,
  input s_axi_arvalid,
  input [7:0] s_axi_araddr,
  input s_axi_rready,
  input m_axi_arready,
  input m_axi_rvalid,
  input [63:0] m_axi_rdata,
  input [1:0] m_axi_rresp,
  input m_axi_rlast,
  input m_axi_awready,
  input m_axi_wready,
  input m_axi_bvalid,
  input [1:0] m_axi_bresp,
  output s_axi_awready,
  output s_axi_wready,
  output s_axi_bvalid,
  output [1:0] s_axi_bresp,
  output s_axi_arready,
  output s_axi_rvalid,
  output [31:0] s_axi_rdata,
  output [1:0] s_axi_rresp,
  output m_axi_arvalid,
  output [39:0] m_axi_araddr,
  output [7:0] m_axi_arlen,
  output [2:0] m_axi_arsize,
  output [1:0] m_axi_arburst,
  output [3:0] m_axi_arcache,
  output [2:0] m_axi_arprot,
  output m_axi_rready,
  output m_axi_awvalid,
  output [39:0] m_axi_awaddr,
  output [7:0] m_axi_awlen,
  output [2:0] m_axi_awsize,
  output [1:0] m_axi_awburst,
  output [3:0] m_axi_awcache,
  output [2:0] m_axi_awprot,
  output m_axi_wvalid,
  output [63:0] m_axi_wdata,
  output [7:0] m_axi_wstrb,
  output m_axi_wlast,
  output m_axi_bready,
  output irq
);
  reg core_jobs_valid_0;
  reg core_jobs_data_0_job_gemm;
  reg core_jobs_data_0_job_mean;
  reg core_jobs_data_0_job_center;
  reg core_jobs_data_0_job_early;
  reg core_jobs_data_0_job_vgen;
  reg [7:0] core_jobs_data_0_job_n;
  reg [5:0] core_jobs_data_0_job_m;
  reg [7:0] core_jobs_data_0_job_c;
  reg [2:0] core_jobs_data_0_job_rounds;
  reg [8:0] core_jobs_data_0_job_dim;
  reg [7:0] core_jobs_data_0_job_tiles;
  reg [1:0] core_jobs_data_0_job_width;
  reg [5:0] core_jobs_data_0_job_shift;
  reg [5:0] core_jobs_data_0_job_pre;
  reg [15:0] core_jobs_data_0_job_multiplier;
  reg [4:0] core_jobs_data_0_job_post;
  reg [5:0] core_jobs_data_0_job_y_shift;
  reg [16:0] core_jobs_data_0_owed;
  reg core_jobs_valid_1;
  reg core_jobs_data_1_job_gemm;
  reg core_jobs_data_1_job_mean;
  reg core_jobs_data_1_job_center;
  reg core_jobs_data_1_job_early;
  reg core_jobs_data_1_job_vgen;
  reg [7:0] core_jobs_data_1_job_n;
  reg [5:0] core_jobs_data_1_job_m;
  reg [7:0] core_jobs_data_1_job_c;
  reg [2:0] core_jobs_data_1_job_rounds;
  reg [8:0] core_jobs_data_1_job_dim;
  reg [7:0] core_jobs_data_1_job_tiles;
  reg [1:0] core_jobs_data_1_job_width;
  reg [5:0] core_jobs_data_1_job_shift;
  reg [5:0] core_jobs_data_1_job_pre;
  reg [15:0] core_jobs_data_1_job_multiplier;
  reg [4:0] core_jobs_data_1_job_post;
  reg [5:0] core_jobs_data_1_job_y_shift;
  reg [16:0] core_jobs_data_1_owed;
  reg word_valid;
  reg [39:0] word_data_addr;
  reg [6:0] word_data_elements;
  reg signed [15:0] word_data_word_0;
  reg signed [15:0] word_data_word_1;
  reg signed [15:0] word_data_word_2;
  reg signed [15:0] word_data_word_3;
  reg signed [15:0] word_data_word_4;
  reg signed [15:0] word_data_word_5;
  reg signed [15:0] word_data_word_6;
  reg signed [15:0] word_data_word_7;
  reg signed [15:0] word_data_word_8;
  reg signed [15:0] word_data_word_9;
  reg signed [15:0] word_data_word_10;
  reg signed [15:0] word_data_word_11;
  reg signed [15:0] word_data_word_12;
  reg signed [15:0] word_data_word_13;
  reg signed [15:0] word_data_word_14;
  reg signed [15:0] word_data_word_15;
  reg signed [15:0] word_data_word_16;
  reg signed [15:0] word_data_word_17;
  reg signed [15:0] word_data_word_18;
  reg signed [15:0] word_data_word_19;
  reg signed [15:0] word_data_word_20;
  reg signed [15:0] word_data_word_21;
  reg signed [15:0] word_data_word_22;
  reg signed [15:0] word_data_word_23;
  reg signed [15:0] word_data_word_24;
  reg signed [15:0] word_data_word_25;
  reg signed [15:0] word_data_word_26;
  reg signed [15:0] word_data_word_27;
  reg signed [15:0] word_data_word_28;
  reg signed [15:0] word_data_word_29;
  reg signed [15:0] word_data_word_30;
  reg signed [15:0] word_data_word_31;
  reg signed [15:0] word_data_word_32;
  reg signed [15:0] word_data_word_33;
  reg signed [15:0] word_data_word_34;
  reg signed [15:0] word_data_word_35;
  reg signed [15:0] word_data_word_36;
  reg signed [15:0] word_data_word_37;
  reg signed [15:0] word_data_word_38;
  reg signed [15:0] word_data_word_39;
  reg signed [15:0] word_data_word_40;
  reg signed [15:0] word_data_word_41;
  reg signed [15:0] word_data_word_42;
  reg signed [15:0] word_data_word_43;
  reg signed [15:0] word_data_word_44;
  reg signed [15:0] word_data_word_45;
  reg signed [15:0] word_data_word_46;
  reg signed [15:0] word_data_word_47;
  reg signed [15:0] word_data_word_48;
  reg signed [15:0] word_data_word_49;
  reg signed [15:0] word_data_word_50;
  reg signed [15:0] word_data_word_51;
  reg signed [15:0] word_data_word_52;
  reg signed [15:0] word_data_word_53;
  reg signed [15:0] word_data_word_54;
  reg signed [15:0] word_data_word_55;
  reg signed [15:0] word_data_word_56;
  reg signed [15:0] word_data_word_57;
  reg signed [15:0] word_data_word_58;
  reg signed [15:0] word_data_word_59;
  reg signed [15:0] word_data_word_60;
  reg signed [15:0] word_data_word_61;
  reg signed [15:0] word_data_word_62;
  reg signed [15:0] word_data_word_63;
  reg [22:0] word_data_tag;
  reg word_data_last;
  reg [1:0] jobs_in_core;
  reg aw_valid_0;
  reg [7:0] aw_data_0;
  reg w_valid_0;
  reg [31:0] w_data_0_data;
  reg [3:0] w_data_0_strobe;
  reg bvalid;
  reg bad_write;
  reg ar_valid_0;
  reg [7:0] ar_data_0;
  reg [1:0] state;
  reg [31:0] list_low;
  reg [31:0] list_high;
  reg [15:0] list_count;
  reg [15:0] jobs_written;
  reg [31:0] cycles;
  reg [31:0] watchdog;
  reg [31:0] still;
  reg done;
  reg error;
  reg [7:0] error_code;
  reg [22:0] error_tag;
  reg [4:0] settling;
  reg [31:0] read_beats;
  reg [31:0] write_beats;
  reg [31:0] before_PRE_BEATS;
  reg [31:0] before_QK_BEATS;
  reg [31:0] before_AV_BEATS;
  reg [31:0] before_GEMM_BEATS;
  reg [31:0] before_DIST_CYCLES;
  reg [31:0] before_CACHE_HITS;
  reg [31:0] before_CACHE_MISSES;
  reg [1:0] irq_enable;
  reg [1:0] irq_status;
  reg rvalid;
  reg [31:0] rdata;
  reg bad_read;
  (* no_rw_check *) reg [31:0] stamps [0:15];
`ifndef SYNTHESIS
  initial begin : stamps_zeros
    integer i;
    for (i = 0; i < 16; i = i + 1) stamps[i] = {32{1'b0}};
  end
`endif
  wire reader_run_0_ready;
  wire reader_run_1_ready;
  wire reader_run_2_ready;
  wire reader_run_3_ready;
  wire reader_run_4_ready;
  wire reader_beat_0_valid;
  wire [63:0] reader_beat_0_data;
  wire reader_beat_1_valid;
  wire [63:0] reader_beat_1_data;
  wire reader_beat_2_valid;
  wire [63:0] reader_beat_2_data;
  wire reader_beat_3_valid;
  wire [63:0] reader_beat_3_data;
  wire reader_beat_4_valid;
  wire [63:0] reader_beat_4_data;
  wire reader_failed;
  wire [22:0] reader_tag;
  wire reader_taken;
  wire reader_idle;
  wire operands_issue_ready;
  wire operands_key_ready;
  wire operands_run_0_valid;
  wire [36:0] operands_run_0_addr;
  wire [13:0] operands_run_0_beats;
  wire [22:0] operands_run_0_tag;
  wire operands_run_1_valid;
  wire [36:0] operands_run_1_addr;
  wire [13:0] operands_run_1_beats;
  wire [22:0] operands_run_1_tag;
  wire operands_run_2_valid;
  wire [36:0] operands_run_2_addr;
  wire [13:0] operands_run_2_beats;
  wire [22:0] operands_run_2_tag;
  wire operands_beat_0_ready;
  wire operands_beat_1_ready;
  wire operands_beat_2_ready;
  wire [2:0] operands_word_valid;
  wire [1023:0] operands_word_0;
  wire signed [15:0] operands_word_0_0 = operands_word_0[15:0];
  wire signed [15:0] operands_word_0_1 = operands_word_0[31:16];
  wire signed [15:0] operands_word_0_2 = operands_word_0[47:32];
  wire signed [15:0] operands_word_0_3 = operands_word_0[63:48];
  wire signed [15:0] operands_word_0_4 = operands_word_0[79:64];
  wire signed [15:0] operands_word_0_5 = operands_word_0[95:80];
  wire signed [15:0] operands_word_0_6 = operands_word_0[111:96];
  wire signed [15:0] operands_word_0_7 = operands_word_0[127:112];
  wire signed [15:0] operands_word_0_8 = operands_word_0[143:128];
  wire signed [15:0] operands_word_0_9 = operands_word_0[159:144];
  wire signed [15:0] operands_word_0_10 = operands_word_0[175:160];
  wire signed [15:0] operands_word_0_11 = operands_word_0[191:176];
  wire signed [15:0] operands_word_0_12 = operands_word_0[207:192];
  wire signed [15:0] operands_word_0_13 = operands_word_0[223:208];
  wire signed [15:0] operands_word_0_14 = operands_word_0[239:224];
  wire signed [15:0] operands_word_0_15 = operands_word_0[255:240];
  wire signed [15:0] operands_word_0_16 = operands_word_0[271:256];
  wire signed [15:0] operands_word_0_17 = operands_word_0[287:272];
  wire signed [15:0] operands_word_0_18 = operands_word_0[303:288];
  wire signed [15:0] operands_word_0_19 = operands_word_0[319:304];
  wire signed [15:0] operands_word_0_20 = operands_word_0[335:320];
  wire signed [15:0] operands_word_0_21 = operands_word_0[351:336];
  wire signed [15:0] operands_word_0_22 = operands_word_0[367:352];
  wire signed [15:0] operands_word_0_23 = operands_word_0[383:368];
  wire signed [15:0] operands_word_0_24 = operands_word_0[399:384];
  wire signed [15:0] operands_word_0_25 = operands_word_0[415:400];
  wire signed [15:0] operands_word_0_26 = operands_word_0[431:416];
  wire signed [15:0] operands_word_0_27 = operands_word_0[447:432];
  wire signed [15:0] operands_word_0_28 = operands_word_0[463:448];
  wire signed [15:0] operands_word_0_29 = operands_word_0[479:464];
  wire signed [15:0] operands_word_0_30 = operands_word_0[495:480];
  wire signed [15:0] operands_word_0_31 = operands_word_0[511:496];
  wire signed [15:0] operands_word_0_32 = operands_word_0[527:512];
  wire signed [15:0] operands_word_0_33 = operands_word_0[543:528];
  wire signed [15:0] operands_word_0_34 = operands_word_0[559:544];
  wire signed [15:0] operands_word_0_35 = operands_word_0[575:560];
  wire signed [15:0] operands_word_0_36 = operands_word_0[591:576];
  wire signed [15:0] operands_word_0_37 = operands_word_0[607:592];
  wire signed [15:0] operands_word_0_38 = operands_word_0[623:608];
  wire signed [15:0] operands_word_0_39 = operands_word_0[639:624];
  wire signed [15:0] operands_word_0_40 = operands_word_0[655:640];
  wire signed [15:0] operands_word_0_41 = operands_word_0[671:656];
  wire signed [15:0] operands_word_0_42 = operands_word_0[687:672];
  wire signed [15:0] operands_word_0_43 = operands_word_0[703:688];
  wire signed [15:0] operands_word_0_44 = operands_word_0[719:704];
  wire signed [15:0] operands_word_0_45 = operands_word_0[735:720];
  wire signed [15:0] operands_word_0_46 = operands_word_0[751:736];
  wire signed [15:0] operands_word_0_47 = operands_word_0[767:752];
  wire signed [15:0] operands_word_0_48 = operands_word_0[783:768];
  wire signed [15:0] operands_word_0_49 = operands_word_0[799:784];
  wire signed [15:0] operands_word_0_50 = operands_word_0[815:800];
  wire signed [15:0] operands_word_0_51 = operands_word_0[831:816];
  wire signed [15:0] operands_word_0_52 = operands_word_0[847:832];
  wire signed [15:0] operands_word_0_53 = operands_word_0[863:848];
  wire signed [15:0] operands_word_0_54 = operands_word_0[879:864];
  wire signed [15:0] operands_word_0_55 = operands_word_0[895:880];
  wire signed [15:0] operands_word_0_56 = operands_word_0[911:896];
  wire signed [15:0] operands_word_0_57 = operands_word_0[927:912];
  wire signed [15:0] operands_word_0_58 = operands_word_0[943:928];
  wire signed [15:0] operands_word_0_59 = operands_word_0[959:944];
  wire signed [15:0] operands_word_0_60 = operands_word_0[975:960];
  wire signed [15:0] operands_word_0_61 = operands_word_0[991:976];
  wire signed [15:0] operands_word_0_62 = operands_word_0[1007:992];
  wire signed [15:0] operands_word_0_63 = operands_word_0[1023:1008];
  wire [1023:0] operands_word_1;
  wire signed [15:0] operands_word_1_0 = operands_word_1[15:0];
  wire signed [15:0] operands_word_1_1 = operands_word_1[31:16];
  wire signed [15:0] operands_word_1_2 = operands_word_1[47:32];
  wire signed [15:0] operands_word_1_3 = operands_word_1[63:48];
  wire signed [15:0] operands_word_1_4 = operands_word_1[79:64];
  wire signed [15:0] operands_word_1_5 = operands_word_1[95:80];
  wire signed [15:0] operands_word_1_6 = operands_word_1[111:96];
  wire signed [15:0] operands_word_1_7 = operands_word_1[127:112];
  wire signed [15:0] operands_word_1_8 = operands_word_1[143:128];
  wire signed [15:0] operands_word_1_9 = operands_word_1[159:144];
  wire signed [15:0] operands_word_1_10 = operands_word_1[175:160];
  wire signed [15:0] operands_word_1_11 = operands_word_1[191:176];
  wire signed [15:0] operands_word_1_12 = operands_word_1[207:192];
  wire signed [15:0] operands_word_1_13 = operands_word_1[223:208];
  wire signed [15:0] operands_word_1_14 = operands_word_1[239:224];
  wire signed [15:0] operands_word_1_15 = operands_word_1[255:240];
  wire signed [15:0] operands_word_1_16 = operands_word_1[271:256];
  wire signed [15:0] operands_word_1_17 = operands_word_1[287:272];
  wire signed [15:0] operands_word_1_18 = operands_word_1[303:288];
  wire signed [15:0] operands_word_1_19 = operands_word_1[319:304];
  wire signed [15:0] operands_word_1_20 = operands_word_1[335:320];
  wire signed [15:0] operands_word_1_21 = operands_word_1[351:336];
  wire signed [15:0] operands_word_1_22 = operands_word_1[367:352];
  wire signed [15:0] operands_word_1_23 = operands_word_1[383:368];
  wire signed [15:0] operands_word_1_24 = operands_word_1[399:384];
  wire signed [15:0] operands_word_1_25 = operands_word_1[415:400];
  wire signed [15:0] operands_word_1_26 = operands_word_1[431:416];
  wire signed [15:0] operands_word_1_27 = operands_word_1[447:432];
  wire signed [15:0] operands_word_1_28 = operands_word_1[463:448];
  wire signed [15:0] operands_word_1_29 = operands_word_1[479:464];
  wire signed [15:0] operands_word_1_30 = operands_word_1[495:480];
  wire signed [15:0] operands_word_1_31 = operands_word_1[511:496];
  wire signed [15:0] operands_word_1_32 = operands_word_1[527:512];
  wire signed [15:0] operands_word_1_33 = operands_word_1[543:528];
  wire signed [15:0] operands_word_1_34 = operands_word_1[559:544];
  wire signed [15:0] operands_word_1_35 = operands_word_1[575:560];
  wire signed [15:0] operands_word_1_36 = operands_word_1[591:576];
  wire signed [15:0] operands_word_1_37 = operands_word_1[607:592];
  wire signed [15:0] operands_word_1_38 = operands_word_1[623:608];
  wire signed [15:0] operands_word_1_39 = operands_word_1[639:624];
  wire signed [15:0] operands_word_1_40 = operands_word_1[655:640];
  wire signed [15:0] operands_word_1_41 = operands_word_1[671:656];
  wire signed [15:0] operands_word_1_42 = operands_word_1[687:672];
  wire signed [15:0] operands_word_1_43 = operands_word_1[703:688];
  wire signed [15:0] operands_word_1_44 = operands_word_1[719:704];
  wire signed [15:0] operands_word_1_45 = operands_word_1[735:720];
  wire signed [15:0] operands_word_1_46 = operands_word_1[751:736];
  wire signed [15:0] operands_word_1_47 = operands_word_1[767:752];
  wire signed [15:0] operands_word_1_48 = operands_word_1[783:768];
  wire signed [15:0] operands_word_1_49 = operands_word_1[799:784];
  wire signed [15:0] operands_word_1_50 = operands_word_1[815:800];
  wire signed [15:0] operands_word_1_51 = operands_word_1[831:816];
  wire signed [15:0] operands_word_1_52 = operands_word_1[847:832];
  wire signed [15:0] operands_word_1_53 = operands_word_1[863:848];
  wire signed [15:0] operands_word_1_54 = operands_word_1[879:864];
  wire signed [15:0] operands_word_1_55 = operands_word_1[895:880];
  wire signed [15:0] operands_word_1_56 = operands_word_1[911:896];
  wire signed [15:0] operands_word_1_57 = operands_word_1[927:912];
  wire signed [15:0] operands_word_1_58 = operands_word_1[943:928];
  wire signed [15:0] operands_word_1_59 = operands_word_1[959:944];
  wire signed [15:0] operands_word_1_60 = operands_word_1[975:960];
  wire signed [15:0] operands_word_1_61 = operands_word_1[991:976];
  wire signed [15:0] operands_word_1_62 = operands_word_1[1007:992];
  wire signed [15:0] operands_word_1_63 = operands_word_1[1023:1008];
  wire [1023:0] operands_word_2;
  wire signed [15:0] operands_word_2_0 = operands_word_2[15:0];
  wire signed [15:0] operands_word_2_1 = operands_word_2[31:16];
  wire signed [15:0] operands_word_2_2 = operands_word_2[47:32];
  wire signed [15:0] operands_word_2_3 = operands_word_2[63:48];
  wire signed [15:0] operands_word_2_4 = operands_word_2[79:64];
  wire signed [15:0] operands_word_2_5 = operands_word_2[95:80];
  wire signed [15:0] operands_word_2_6 = operands_word_2[111:96];
  wire signed [15:0] operands_word_2_7 = operands_word_2[127:112];
  wire signed [15:0] operands_word_2_8 = operands_word_2[143:128];
  wire signed [15:0] operands_word_2_9 = operands_word_2[159:144];
  wire signed [15:0] operands_word_2_10 = operands_word_2[175:160];
  wire signed [15:0] operands_word_2_11 = operands_word_2[191:176];
  wire signed [15:0] operands_word_2_12 = operands_word_2[207:192];
  wire signed [15:0] operands_word_2_13 = operands_word_2[223:208];
  wire signed [15:0] operands_word_2_14 = operands_word_2[239:224];
  wire signed [15:0] operands_word_2_15 = operands_word_2[255:240];
  wire signed [15:0] operands_word_2_16 = operands_word_2[271:256];
  wire signed [15:0] operands_word_2_17 = operands_word_2[287:272];
  wire signed [15:0] operands_word_2_18 = operands_word_2[303:288];
  wire signed [15:0] operands_word_2_19 = operands_word_2[319:304];
  wire signed [15:0] operands_word_2_20 = operands_word_2[335:320];
  wire signed [15:0] operands_word_2_21 = operands_word_2[351:336];
  wire signed [15:0] operands_word_2_22 = operands_word_2[367:352];
  wire signed [15:0] operands_word_2_23 = operands_word_2[383:368];
  wire signed [15:0] operands_word_2_24 = operands_word_2[399:384];
  wire signed [15:0] operands_word_2_25 = operands_word_2[415:400];
  wire signed [15:0] operands_word_2_26 = operands_word_2[431:416];
  wire signed [15:0] operands_word_2_27 = operands_word_2[447:432];
  wire signed [15:0] operands_word_2_28 = operands_word_2[463:448];
  wire signed [15:0] operands_word_2_29 = operands_word_2[479:464];
  wire signed [15:0] operands_word_2_30 = operands_word_2[495:480];
  wire signed [15:0] operands_word_2_31 = operands_word_2[511:496];
  wire signed [15:0] operands_word_2_32 = operands_word_2[527:512];
  wire signed [15:0] operands_word_2_33 = operands_word_2[543:528];
  wire signed [15:0] operands_word_2_34 = operands_word_2[559:544];
  wire signed [15:0] operands_word_2_35 = operands_word_2[575:560];
  wire signed [15:0] operands_word_2_36 = operands_word_2[591:576];
  wire signed [15:0] operands_word_2_37 = operands_word_2[607:592];
  wire signed [15:0] operands_word_2_38 = operands_word_2[623:608];
  wire signed [15:0] operands_word_2_39 = operands_word_2[639:624];
  wire signed [15:0] operands_word_2_40 = operands_word_2[655:640];
  wire signed [15:0] operands_word_2_41 = operands_word_2[671:656];
  wire signed [15:0] operands_word_2_42 = operands_word_2[687:672];
  wire signed [15:0] operands_word_2_43 = operands_word_2[703:688];
  wire signed [15:0] operands_word_2_44 = operands_word_2[719:704];
  wire signed [15:0] operands_word_2_45 = operands_word_2[735:720];
  wire signed [15:0] operands_word_2_46 = operands_word_2[751:736];
  wire signed [15:0] operands_word_2_47 = operands_word_2[767:752];
  wire signed [15:0] operands_word_2_48 = operands_word_2[783:768];
  wire signed [15:0] operands_word_2_49 = operands_word_2[799:784];
  wire signed [15:0] operands_word_2_50 = operands_word_2[815:800];
  wire signed [15:0] operands_word_2_51 = operands_word_2[831:816];
  wire signed [15:0] operands_word_2_52 = operands_word_2[847:832];
  wire signed [15:0] operands_word_2_53 = operands_word_2[863:848];
  wire signed [15:0] operands_word_2_54 = operands_word_2[879:864];
  wire signed [15:0] operands_word_2_55 = operands_word_2[895:880];
  wire signed [15:0] operands_word_2_56 = operands_word_2[911:896];
  wire signed [15:0] operands_word_2_57 = operands_word_2[927:912];
  wire signed [15:0] operands_word_2_58 = operands_word_2[943:928];
  wire signed [15:0] operands_word_2_59 = operands_word_2[959:944];
  wire signed [15:0] operands_word_2_60 = operands_word_2[975:960];
  wire signed [15:0] operands_word_2_61 = operands_word_2[991:976];
  wire signed [15:0] operands_word_2_62 = operands_word_2[1007:992];
  wire signed [15:0] operands_word_2_63 = operands_word_2[1023:1008];
  wire operands_idle;
  wire results_issue_ready;
  wire results_word_ready;
  wire results_out_valid;
  wire [39:0] results_out_addr;
  wire [6:0] results_out_elements;
  wire [1023:0] results_out_word;
  wire signed [15:0] results_out_word_0 = results_out_word[15:0];
  wire signed [15:0] results_out_word_1 = results_out_word[31:16];
  wire signed [15:0] results_out_word_2 = results_out_word[47:32];
  wire signed [15:0] results_out_word_3 = results_out_word[63:48];
  wire signed [15:0] results_out_word_4 = results_out_word[79:64];
  wire signed [15:0] results_out_word_5 = results_out_word[95:80];
  wire signed [15:0] results_out_word_6 = results_out_word[111:96];
  wire signed [15:0] results_out_word_7 = results_out_word[127:112];
  wire signed [15:0] results_out_word_8 = results_out_word[143:128];
  wire signed [15:0] results_out_word_9 = results_out_word[159:144];
  wire signed [15:0] results_out_word_10 = results_out_word[175:160];
  wire signed [15:0] results_out_word_11 = results_out_word[191:176];
  wire signed [15:0] results_out_word_12 = results_out_word[207:192];
  wire signed [15:0] results_out_word_13 = results_out_word[223:208];
  wire signed [15:0] results_out_word_14 = results_out_word[239:224];
  wire signed [15:0] results_out_word_15 = results_out_word[255:240];
  wire signed [15:0] results_out_word_16 = results_out_word[271:256];
  wire signed [15:0] results_out_word_17 = results_out_word[287:272];
  wire signed [15:0] results_out_word_18 = results_out_word[303:288];
  wire signed [15:0] results_out_word_19 = results_out_word[319:304];
  wire signed [15:0] results_out_word_20 = results_out_word[335:320];
  wire signed [15:0] results_out_word_21 = results_out_word[351:336];
  wire signed [15:0] results_out_word_22 = results_out_word[367:352];
  wire signed [15:0] results_out_word_23 = results_out_word[383:368];
  wire signed [15:0] results_out_word_24 = results_out_word[399:384];
  wire signed [15:0] results_out_word_25 = results_out_word[415:400];
  wire signed [15:0] results_out_word_26 = results_out_word[431:416];
  wire signed [15:0] results_out_word_27 = results_out_word[447:432];
  wire signed [15:0] results_out_word_28 = results_out_word[463:448];
  wire signed [15:0] results_out_word_29 = results_out_word[479:464];
  wire signed [15:0] results_out_word_30 = results_out_word[495:480];
  wire signed [15:0] results_out_word_31 = results_out_word[511:496];
  wire signed [15:0] results_out_word_32 = results_out_word[527:512];
  wire signed [15:0] results_out_word_33 = results_out_word[543:528];
  wire signed [15:0] results_out_word_34 = results_out_word[559:544];
  wire signed [15:0] results_out_word_35 = results_out_word[575:560];
  wire signed [15:0] results_out_word_36 = results_out_word[591:576];
  wire signed [15:0] results_out_word_37 = results_out_word[607:592];
  wire signed [15:0] results_out_word_38 = results_out_word[623:608];
  wire signed [15:0] results_out_word_39 = results_out_word[639:624];
  wire signed [15:0] results_out_word_40 = results_out_word[655:640];
  wire signed [15:0] results_out_word_41 = results_out_word[671:656];
  wire signed [15:0] results_out_word_42 = results_out_word[687:672];
  wire signed [15:0] results_out_word_43 = results_out_word[703:688];
  wire signed [15:0] results_out_word_44 = results_out_word[719:704];
  wire signed [15:0] results_out_word_45 = results_out_word[735:720];
  wire signed [15:0] results_out_word_46 = results_out_word[751:736];
  wire signed [15:0] results_out_word_47 = results_out_word[767:752];
  wire signed [15:0] results_out_word_48 = results_out_word[783:768];
  wire signed [15:0] results_out_word_49 = results_out_word[799:784];
  wire signed [15:0] results_out_word_50 = results_out_word[815:800];
  wire signed [15:0] results_out_word_51 = results_out_word[831:816];
  wire signed [15:0] results_out_word_52 = results_out_word[847:832];
  wire signed [15:0] results_out_word_53 = results_out_word[863:848];
  wire signed [15:0] results_out_word_54 = results_out_word[879:864];
  wire signed [15:0] results_out_word_55 = results_out_word[895:880];
  wire signed [15:0] results_out_word_56 = results_out_word[911:896];
  wire signed [15:0] results_out_word_57 = results_out_word[927:912];
  wire signed [15:0] results_out_word_58 = results_out_word[943:928];
  wire signed [15:0] results_out_word_59 = results_out_word[959:944];
  wire signed [15:0] results_out_word_60 = results_out_word[975:960];
  wire signed [15:0] results_out_word_61 = results_out_word[991:976];
  wire signed [15:0] results_out_word_62 = results_out_word[1007:992];
  wire signed [15:0] results_out_word_63 = results_out_word[1023:1008];
  wire [22:0] results_out_tag;
  wire results_out_last;
  wire results_idle;
  wire clone_issue_ready;
  wire clone_alloc_ready;
  wire clone_run_valid;
  wire [36:0] clone_run_addr;
  wire [13:0] clone_run_beats;
  wire [22:0] clone_run_tag;
  wire clone_beat_ready;
  wire clone_out_valid;
  wire [39:0] clone_out_addr;
  wire [6:0] clone_out_elements;
  wire [1023:0] clone_out_word;
  wire signed [15:0] clone_out_word_0 = clone_out_word[15:0];
  wire signed [15:0] clone_out_word_1 = clone_out_word[31:16];
  wire signed [15:0] clone_out_word_2 = clone_out_word[47:32];
  wire signed [15:0] clone_out_word_3 = clone_out_word[63:48];
  wire signed [15:0] clone_out_word_4 = clone_out_word[79:64];
  wire signed [15:0] clone_out_word_5 = clone_out_word[95:80];
  wire signed [15:0] clone_out_word_6 = clone_out_word[111:96];
  wire signed [15:0] clone_out_word_7 = clone_out_word[127:112];
  wire signed [15:0] clone_out_word_8 = clone_out_word[143:128];
  wire signed [15:0] clone_out_word_9 = clone_out_word[159:144];
  wire signed [15:0] clone_out_word_10 = clone_out_word[175:160];
  wire signed [15:0] clone_out_word_11 = clone_out_word[191:176];
  wire signed [15:0] clone_out_word_12 = clone_out_word[207:192];
  wire signed [15:0] clone_out_word_13 = clone_out_word[223:208];
  wire signed [15:0] clone_out_word_14 = clone_out_word[239:224];
  wire signed [15:0] clone_out_word_15 = clone_out_word[255:240];
  wire signed [15:0] clone_out_word_16 = clone_out_word[271:256];
  wire signed [15:0] clone_out_word_17 = clone_out_word[287:272];
  wire signed [15:0] clone_out_word_18 = clone_out_word[303:288];
  wire signed [15:0] clone_out_word_19 = clone_out_word[319:304];
  wire signed [15:0] clone_out_word_20 = clone_out_word[335:320];
  wire signed [15:0] clone_out_word_21 = clone_out_word[351:336];
  wire signed [15:0] clone_out_word_22 = clone_out_word[367:352];
  wire signed [15:0] clone_out_word_23 = clone_out_word[383:368];
  wire signed [15:0] clone_out_word_24 = clone_out_word[399:384];
  wire signed [15:0] clone_out_word_25 = clone_out_word[415:400];
  wire signed [15:0] clone_out_word_26 = clone_out_word[431:416];
  wire signed [15:0] clone_out_word_27 = clone_out_word[447:432];
  wire signed [15:0] clone_out_word_28 = clone_out_word[463:448];
  wire signed [15:0] clone_out_word_29 = clone_out_word[479:464];
  wire signed [15:0] clone_out_word_30 = clone_out_word[495:480];
  wire signed [15:0] clone_out_word_31 = clone_out_word[511:496];
  wire signed [15:0] clone_out_word_32 = clone_out_word[527:512];
  wire signed [15:0] clone_out_word_33 = clone_out_word[543:528];
  wire signed [15:0] clone_out_word_34 = clone_out_word[559:544];
  wire signed [15:0] clone_out_word_35 = clone_out_word[575:560];
  wire signed [15:0] clone_out_word_36 = clone_out_word[591:576];
  wire signed [15:0] clone_out_word_37 = clone_out_word[607:592];
  wire signed [15:0] clone_out_word_38 = clone_out_word[623:608];
  wire signed [15:0] clone_out_word_39 = clone_out_word[639:624];
  wire signed [15:0] clone_out_word_40 = clone_out_word[655:640];
  wire signed [15:0] clone_out_word_41 = clone_out_word[671:656];
  wire signed [15:0] clone_out_word_42 = clone_out_word[687:672];
  wire signed [15:0] clone_out_word_43 = clone_out_word[703:688];
  wire signed [15:0] clone_out_word_44 = clone_out_word[719:704];
  wire signed [15:0] clone_out_word_45 = clone_out_word[735:720];
  wire signed [15:0] clone_out_word_46 = clone_out_word[751:736];
  wire signed [15:0] clone_out_word_47 = clone_out_word[767:752];
  wire signed [15:0] clone_out_word_48 = clone_out_word[783:768];
  wire signed [15:0] clone_out_word_49 = clone_out_word[799:784];
  wire signed [15:0] clone_out_word_50 = clone_out_word[815:800];
  wire signed [15:0] clone_out_word_51 = clone_out_word[831:816];
  wire signed [15:0] clone_out_word_52 = clone_out_word[847:832];
  wire signed [15:0] clone_out_word_53 = clone_out_word[863:848];
  wire signed [15:0] clone_out_word_54 = clone_out_word[879:864];
  wire signed [15:0] clone_out_word_55 = clone_out_word[895:880];
  wire signed [15:0] clone_out_word_56 = clone_out_word[911:896];
  wire signed [15:0] clone_out_word_57 = clone_out_word[927:912];
  wire signed [15:0] clone_out_word_58 = clone_out_word[943:928];
  wire signed [15:0] clone_out_word_59 = clone_out_word[959:944];
  wire signed [15:0] clone_out_word_60 = clone_out_word[975:960];
  wire signed [15:0] clone_out_word_61 = clone_out_word[991:976];
  wire signed [15:0] clone_out_word_62 = clone_out_word[1007:992];
  wire signed [15:0] clone_out_word_63 = clone_out_word[1023:1008];
  wire [22:0] clone_out_tag;
  wire clone_out_last;
  wire [31:0] clone_hits;
  wire [31:0] clone_misses;
  wire clone_idle;
  wire list_fetch_cmd_ready;
  wire list_fetch_index_ready;
  wire list_fetch_run_valid;
  wire [36:0] list_fetch_run_addr;
  wire [4:0] list_fetch_run_beats;
  wire [22:0] list_fetch_run_tag;
  wire list_fetch_beat_ready;
  wire list_fetch_word_valid;
  wire [15:0] list_fetch_word;
  wire signed [15:0] list_fetch_word_0 = list_fetch_word;
  wire list_fetch_idle;
  wire jobs_cmd_valid;
  wire [39:0] jobs_cmd_addr;
  wire [31:0] jobs_cmd_stride;
  wire jobs_cmd_rows;
  wire [6:0] jobs_cmd_elements;
  wire jobs_cmd_gather;
  wire [22:0] jobs_cmd_tag;
  wire jobs_word_ready;
  wire jobs_key_valid;
  wire [6:0] jobs_key;
  wire jobs_issue_valid;
  wire jobs_issue_job_gemm;
  wire jobs_issue_job_mean;
  wire jobs_issue_job_center;
  wire jobs_issue_job_early;
  wire jobs_issue_job_vgen;
  wire [7:0] jobs_issue_job_n;
  wire [5:0] jobs_issue_job_m;
  wire [7:0] jobs_issue_job_c;
  wire [2:0] jobs_issue_job_rounds;
  wire [8:0] jobs_issue_job_dim;
  wire [7:0] jobs_issue_job_tiles;
  wire [1:0] jobs_issue_job_width;
  wire [5:0] jobs_issue_job_shift;
  wire [5:0] jobs_issue_job_pre;
  wire [15:0] jobs_issue_job_multiplier;
  wire [4:0] jobs_issue_job_post;
  wire [5:0] jobs_issue_job_y_shift;
  wire [15:0] jobs_issue_index;
  wire jobs_issue_clustered;
  wire [15:0] jobs_issue_d;
  wire [16:0] jobs_issue_owed;
  wire [39:0] jobs_issue_q;
  wire [39:0] jobs_issue_k;
  wire [39:0] jobs_issue_v;
  wire [39:0] jobs_issue_x;
  wire [39:0] jobs_issue_w;
  wire [39:0] jobs_issue_z;
  wire [39:0] jobs_issue_zc;
  wire [31:0] jobs_issue_q_stride;
  wire [31:0] jobs_issue_k_stride;
  wire [31:0] jobs_issue_v_stride;
  wire [31:0] jobs_issue_x_stride;
  wire [31:0] jobs_issue_w_stride;
  wire [31:0] jobs_issue_z_stride;
  wire [15:0] jobs_index;
  wire jobs_all;
  wire jobs_bad;
  wire [7:0] jobs_code;
  wire [6:0] jobs_field;
  wire core_ready;
  wire core_job_ready;
  wire core_kv_ready;
  wire core_q_ready;
  wire core_x_ready;
  wire core_alloc_valid;
  wire core_alloc_slot;
  wire [6:0] core_alloc_row;
  wire [6:0] core_alloc_cluster;
  wire core_alloc_last;
  wire core_rep_valid;
  wire [6:0] core_rep_cluster;
  wire [6:0] core_rep_row;
  wire core_rep_used;
  wire core_rep_last;
  wire core_out_valid;
  wire [1023:0] core_out_data;
  wire signed [15:0] core_out_data_0 = core_out_data[15:0];
  wire signed [15:0] core_out_data_1 = core_out_data[31:16];
  wire signed [15:0] core_out_data_2 = core_out_data[47:32];
  wire signed [15:0] core_out_data_3 = core_out_data[63:48];
  wire signed [15:0] core_out_data_4 = core_out_data[79:64];
  wire signed [15:0] core_out_data_5 = core_out_data[95:80];
  wire signed [15:0] core_out_data_6 = core_out_data[111:96];
  wire signed [15:0] core_out_data_7 = core_out_data[127:112];
  wire signed [15:0] core_out_data_8 = core_out_data[143:128];
  wire signed [15:0] core_out_data_9 = core_out_data[159:144];
  wire signed [15:0] core_out_data_10 = core_out_data[175:160];
  wire signed [15:0] core_out_data_11 = core_out_data[191:176];
  wire signed [15:0] core_out_data_12 = core_out_data[207:192];
  wire signed [15:0] core_out_data_13 = core_out_data[223:208];
  wire signed [15:0] core_out_data_14 = core_out_data[239:224];
  wire signed [15:0] core_out_data_15 = core_out_data[255:240];
  wire signed [15:0] core_out_data_16 = core_out_data[271:256];
  wire signed [15:0] core_out_data_17 = core_out_data[287:272];
  wire signed [15:0] core_out_data_18 = core_out_data[303:288];
  wire signed [15:0] core_out_data_19 = core_out_data[319:304];
  wire signed [15:0] core_out_data_20 = core_out_data[335:320];
  wire signed [15:0] core_out_data_21 = core_out_data[351:336];
  wire signed [15:0] core_out_data_22 = core_out_data[367:352];
  wire signed [15:0] core_out_data_23 = core_out_data[383:368];
  wire signed [15:0] core_out_data_24 = core_out_data[399:384];
  wire signed [15:0] core_out_data_25 = core_out_data[415:400];
  wire signed [15:0] core_out_data_26 = core_out_data[431:416];
  wire signed [15:0] core_out_data_27 = core_out_data[447:432];
  wire signed [15:0] core_out_data_28 = core_out_data[463:448];
  wire signed [15:0] core_out_data_29 = core_out_data[479:464];
  wire signed [15:0] core_out_data_30 = core_out_data[495:480];
  wire signed [15:0] core_out_data_31 = core_out_data[511:496];
  wire signed [15:0] core_out_data_32 = core_out_data[527:512];
  wire signed [15:0] core_out_data_33 = core_out_data[543:528];
  wire signed [15:0] core_out_data_34 = core_out_data[559:544];
  wire signed [15:0] core_out_data_35 = core_out_data[575:560];
  wire signed [15:0] core_out_data_36 = core_out_data[591:576];
  wire signed [15:0] core_out_data_37 = core_out_data[607:592];
  wire signed [15:0] core_out_data_38 = core_out_data[623:608];
  wire signed [15:0] core_out_data_39 = core_out_data[639:624];
  wire signed [15:0] core_out_data_40 = core_out_data[655:640];
  wire signed [15:0] core_out_data_41 = core_out_data[671:656];
  wire signed [15:0] core_out_data_42 = core_out_data[687:672];
  wire signed [15:0] core_out_data_43 = core_out_data[703:688];
  wire signed [15:0] core_out_data_44 = core_out_data[719:704];
  wire signed [15:0] core_out_data_45 = core_out_data[735:720];
  wire signed [15:0] core_out_data_46 = core_out_data[751:736];
  wire signed [15:0] core_out_data_47 = core_out_data[767:752];
  wire signed [15:0] core_out_data_48 = core_out_data[783:768];
  wire signed [15:0] core_out_data_49 = core_out_data[799:784];
  wire signed [15:0] core_out_data_50 = core_out_data[815:800];
  wire signed [15:0] core_out_data_51 = core_out_data[831:816];
  wire signed [15:0] core_out_data_52 = core_out_data[847:832];
  wire signed [15:0] core_out_data_53 = core_out_data[863:848];
  wire signed [15:0] core_out_data_54 = core_out_data[879:864];
  wire signed [15:0] core_out_data_55 = core_out_data[895:880];
  wire signed [15:0] core_out_data_56 = core_out_data[911:896];
  wire signed [15:0] core_out_data_57 = core_out_data[927:912];
  wire signed [15:0] core_out_data_58 = core_out_data[943:928];
  wire signed [15:0] core_out_data_59 = core_out_data[959:944];
  wire signed [15:0] core_out_data_60 = core_out_data[975:960];
  wire signed [15:0] core_out_data_61 = core_out_data[991:976];
  wire signed [15:0] core_out_data_62 = core_out_data[1007:992];
  wire signed [15:0] core_out_data_63 = core_out_data[1023:1008];
  wire [6:0] core_out_row;
  wire [7:0] core_out_word;
  wire core_out_last;
  wire core_out_slot;
  wire [31:0] core_cycles;
  wire [31:0] core_pre_beats;
  wire [31:0] core_qk_beats;
  wire [31:0] core_av_beats;
  wire [31:0] core_gemm_beats;
  wire [31:0] core_dist_cycles;
  wire [31:0] core_jobs_done;
  wire [31:0] core_stamp;
  wire writer_run_ready;
  wire writer_data_ready;
  wire writer_sent;
  wire [23:0] writer_sent_tag;
  wire writer_done;
  wire writer_failed;
  wire [23:0] writer_done_tag;
  wire writer_taken;
  wire writer_answered;
  wire writer_idle;
  wire store_in_ready;
  wire store_run_valid;
  wire [36:0] store_run_addr;
  wire [4:0] store_run_beats;
  wire [23:0] store_run_tag;
  wire store_data_valid;
  wire [63:0] store_data_data;
  wire [7:0] store_data_strobe;
  wire [7:0] cat_w_data_0_strobe_2 = {8{w_data_0_strobe[3]}};
  wire [7:0] cat_w_data_0_strobe_3 = {8{w_data_0_strobe[2]}};
  wire [7:0] cat_w_data_0_strobe_4 = {8{w_data_0_strobe[1]}};
  wire [7:0] cat_w_data_0_strobe = {8{w_data_0_strobe[0]}};
  wire [31:0] cat_w_data_0_strobe_5 = {cat_w_data_0_strobe_2, cat_w_data_0_strobe_3, cat_w_data_0_strobe_4, cat_w_data_0_strobe};
  wire and_w_data_0_data = w_data_0_data[0] & w_data_0_strobe[0];
  wire write_acts = aw_valid_0 & w_valid_0 & ~bvalid;
  wire eq_aw_data_0 = aw_data_0[1:0] == 2'd0;
  wire and_aw_data_0 = (aw_data_0[7:2] == 6'd1) & eq_aw_data_0;
  wire write_control = write_acts & and_aw_data_0;
  wire eq_state = state == 2'd0;
  wire not_state = ~eq_state;
  wire asked = and_w_data_0_data & write_control & eq_state;
  wire not_list_low = ~(list_low[6:0] == 7'd0);
  wire or_list_count = (list_count == 16'd0) | not_list_low;
  wire [63:0] cat_list_high = {list_high, list_low};
  wire [22:0] cat_list_count = {list_count, 7'd0};
  wire [64:0] sum_list_high = {1'b0, cat_list_high} + {42'd0, cat_list_count};
  wire signed [65:0] diff_list_high = {1'b0, sum_list_high} - 66'd1;
  wire not_list_high = ~(diff_list_high[65:40] == 26'd0);
  wire or_list_count_2 = or_list_count | not_list_high;
  wire start = asked & ~or_list_count_2;
  wire control_start = start;
  wire eq_state_2 = state == 2'd2;
  wire control_clear = eq_state_2;
  wire [39:0] control_base = cat_list_high[39:0];
  wire [15:0] control_count = list_count;
  wire [15:0] control_written = jobs_written;
  wire to_reader_arready = m_axi_arready;
  wire to_reader_rvalid = m_axi_rvalid;
  wire [63:0] to_reader_rdata = m_axi_rdata;
  wire [1:0] to_reader_rresp = m_axi_rresp;
  wire to_reader_rlast = m_axi_rlast;
  wire to_reader_clear_0 = control_clear;
  wire to_reader_clear_1 = control_clear;
  wire to_reader_clear_2 = control_clear;
  wire to_reader_clear_4 = control_clear;
  wire to_reader_run_0_valid = operands_run_0_valid;
  wire [36:0] to_reader_run_0_addr = operands_run_0_addr;
  wire [13:0] to_reader_run_0_beats = operands_run_0_beats;
  wire [22:0] to_reader_run_0_tag = operands_run_0_tag;
  wire to_reader_run_1_valid = operands_run_1_valid;
  wire [36:0] to_reader_run_1_addr = operands_run_1_addr;
  wire [13:0] to_reader_run_1_beats = operands_run_1_beats;
  wire [22:0] to_reader_run_1_tag = operands_run_1_tag;
  wire to_reader_run_2_valid = operands_run_2_valid;
  wire [36:0] to_reader_run_2_addr = operands_run_2_addr;
  wire [13:0] to_reader_run_2_beats = operands_run_2_beats;
  wire [22:0] to_reader_run_2_tag = operands_run_2_tag;
  wire to_reader_run_3_valid = clone_run_valid;
  wire [36:0] to_reader_run_3_addr = clone_run_addr;
  wire [22:0] to_reader_run_3_tag = clone_run_tag;
  wire to_reader_run_4_valid = list_fetch_run_valid;
  wire [36:0] to_reader_run_4_addr = list_fetch_run_addr;
  wire [13:0] to_reader_run_4_beats = {9'd0, list_fetch_run_beats};
  wire [22:0] to_reader_run_4_tag = list_fetch_run_tag;
  wire to_reader_beat_0_ready = operands_beat_0_ready;
  wire to_reader_beat_1_ready = operands_beat_1_ready;
  wire to_reader_beat_2_ready = operands_beat_2_ready;
  wire to_reader_beat_4_ready = list_fetch_beat_ready;
  wire to_operands_clear = control_clear;
  wire not_core_jobs_valid_1 = ~core_jobs_valid_1;
  wire job_room = not_core_jobs_valid_1;
  wire and_job_room = job_room & operands_issue_ready;
  wire and_results_issue_ready = results_issue_ready & clone_issue_ready;
  wire issue_ready = and_job_room & and_results_issue_ready;
  wire issued = jobs_issue_valid & issue_ready;
  wire to_operands_issued = issued;
  wire to_operands_issue_job_gemm = jobs_issue_job_gemm;
  wire to_operands_issue_job_mean = jobs_issue_job_mean;
  wire to_operands_issue_job_center = jobs_issue_job_center;
  wire to_operands_issue_job_early = jobs_issue_job_early;
  wire to_operands_issue_job_vgen = jobs_issue_job_vgen;
  wire [7:0] to_operands_issue_job_n = jobs_issue_job_n;
  wire [5:0] to_operands_issue_job_m = jobs_issue_job_m;
  wire [7:0] to_operands_issue_job_c = jobs_issue_job_c;
  wire [2:0] to_operands_issue_job_rounds = jobs_issue_job_rounds;
  wire [8:0] to_operands_issue_job_dim = jobs_issue_job_dim;
  wire [7:0] to_operands_issue_job_tiles = jobs_issue_job_tiles;
  wire [1:0] to_operands_issue_job_width = jobs_issue_job_width;
  wire [5:0] to_operands_issue_job_shift = jobs_issue_job_shift;
  wire [5:0] to_operands_issue_job_pre = jobs_issue_job_pre;
  wire [15:0] to_operands_issue_job_multiplier = jobs_issue_job_multiplier;
  wire [4:0] to_operands_issue_job_post = jobs_issue_job_post;
  wire [5:0] to_operands_issue_job_y_shift = jobs_issue_job_y_shift;
  wire [15:0] to_operands_issue_index = jobs_issue_index;
  wire to_operands_issue_clustered = jobs_issue_clustered;
  wire [15:0] to_operands_issue_d = jobs_issue_d;
  wire [16:0] to_operands_issue_owed = jobs_issue_owed;
  wire [39:0] to_operands_issue_q = jobs_issue_q;
  wire [39:0] to_operands_issue_k = jobs_issue_k;
  wire [39:0] to_operands_issue_v = jobs_issue_v;
  wire [39:0] to_operands_issue_x = jobs_issue_x;
  wire [39:0] to_operands_issue_w = jobs_issue_w;
  wire [39:0] to_operands_issue_z = jobs_issue_z;
  wire [39:0] to_operands_issue_zc = jobs_issue_zc;
  wire [31:0] to_operands_issue_q_stride = jobs_issue_q_stride;
  wire [31:0] to_operands_issue_k_stride = jobs_issue_k_stride;
  wire [31:0] to_operands_issue_v_stride = jobs_issue_v_stride;
  wire [31:0] to_operands_issue_x_stride = jobs_issue_x_stride;
  wire [31:0] to_operands_issue_w_stride = jobs_issue_w_stride;
  wire [31:0] to_operands_issue_z_stride = jobs_issue_z_stride;
  wire to_operands_key_valid = jobs_key_valid;
  wire [6:0] to_operands_key = jobs_key;
  wire and_core_jobs_valid_0 = core_jobs_valid_0 & ~control_clear;
  wire job_accepted = and_core_jobs_valid_0 & core_job_ready;
  wire to_operands_accepted = job_accepted;
  wire [16:0] to_operands_owed = core_jobs_data_0_owed;
  wire to_operands_x_taken = operands_word_valid[2] & core_x_ready;
  wire to_operands_run_0_ready = reader_run_0_ready;
  wire to_operands_run_1_ready = reader_run_1_ready;
  wire to_operands_run_2_ready = reader_run_2_ready;
  wire to_operands_beat_0_valid = reader_beat_0_valid;
  wire [63:0] to_operands_beat_0_data = reader_beat_0_data;
  wire to_operands_beat_1_valid = reader_beat_1_valid;
  wire [63:0] to_operands_beat_1_data = reader_beat_1_data;
  wire to_operands_beat_2_valid = reader_beat_2_valid;
  wire [63:0] to_operands_beat_2_data = reader_beat_2_data;
  wire to_operands_word_ready_0 = core_kv_ready;
  wire to_operands_word_ready_1 = core_q_ready;
  wire to_operands_word_ready_2 = core_x_ready;
  wire to_results_clear = control_clear;
  wire to_results_issued = issued;
  wire to_results_job_gemm = jobs_issue_job_gemm;
  wire to_results_job_clustered = jobs_issue_clustered;
  wire [7:0] to_results_job_n = jobs_issue_job_n;
  wire [1:0] to_results_job_width = jobs_issue_job_width;
  wire [15:0] to_results_job_d = jobs_issue_d;
  wire [39:0] to_results_job_z = jobs_issue_z;
  wire [31:0] to_results_job_z_stride = jobs_issue_z_stride;
  wire [39:0] to_results_job_zc = jobs_issue_zc;
  wire [15:0] to_results_job_index = jobs_issue_index;
  wire to_results_word_valid = core_out_valid;
  wire signed [15:0] to_results_word_0 = core_out_data_0;
  wire signed [15:0] to_results_word_1 = core_out_data_1;
  wire signed [15:0] to_results_word_2 = core_out_data_2;
  wire signed [15:0] to_results_word_3 = core_out_data_3;
  wire signed [15:0] to_results_word_4 = core_out_data_4;
  wire signed [15:0] to_results_word_5 = core_out_data_5;
  wire signed [15:0] to_results_word_6 = core_out_data_6;
  wire signed [15:0] to_results_word_7 = core_out_data_7;
  wire signed [15:0] to_results_word_8 = core_out_data_8;
  wire signed [15:0] to_results_word_9 = core_out_data_9;
  wire signed [15:0] to_results_word_10 = core_out_data_10;
  wire signed [15:0] to_results_word_11 = core_out_data_11;
  wire signed [15:0] to_results_word_12 = core_out_data_12;
  wire signed [15:0] to_results_word_13 = core_out_data_13;
  wire signed [15:0] to_results_word_14 = core_out_data_14;
  wire signed [15:0] to_results_word_15 = core_out_data_15;
  wire signed [15:0] to_results_word_16 = core_out_data_16;
  wire signed [15:0] to_results_word_17 = core_out_data_17;
  wire signed [15:0] to_results_word_18 = core_out_data_18;
  wire signed [15:0] to_results_word_19 = core_out_data_19;
  wire signed [15:0] to_results_word_20 = core_out_data_20;
  wire signed [15:0] to_results_word_21 = core_out_data_21;
  wire signed [15:0] to_results_word_22 = core_out_data_22;
  wire signed [15:0] to_results_word_23 = core_out_data_23;
  wire signed [15:0] to_results_word_24 = core_out_data_24;
  wire signed [15:0] to_results_word_25 = core_out_data_25;
  wire signed [15:0] to_results_word_26 = core_out_data_26;
  wire signed [15:0] to_results_word_27 = core_out_data_27;
  wire signed [15:0] to_results_word_28 = core_out_data_28;
  wire signed [15:0] to_results_word_29 = core_out_data_29;
  wire signed [15:0] to_results_word_30 = core_out_data_30;
  wire signed [15:0] to_results_word_31 = core_out_data_31;
  wire signed [15:0] to_results_word_32 = core_out_data_32;
  wire signed [15:0] to_results_word_33 = core_out_data_33;
  wire signed [15:0] to_results_word_34 = core_out_data_34;
  wire signed [15:0] to_results_word_35 = core_out_data_35;
  wire signed [15:0] to_results_word_36 = core_out_data_36;
  wire signed [15:0] to_results_word_37 = core_out_data_37;
  wire signed [15:0] to_results_word_38 = core_out_data_38;
  wire signed [15:0] to_results_word_39 = core_out_data_39;
  wire signed [15:0] to_results_word_40 = core_out_data_40;
  wire signed [15:0] to_results_word_41 = core_out_data_41;
  wire signed [15:0] to_results_word_42 = core_out_data_42;
  wire signed [15:0] to_results_word_43 = core_out_data_43;
  wire signed [15:0] to_results_word_44 = core_out_data_44;
  wire signed [15:0] to_results_word_45 = core_out_data_45;
  wire signed [15:0] to_results_word_46 = core_out_data_46;
  wire signed [15:0] to_results_word_47 = core_out_data_47;
  wire signed [15:0] to_results_word_48 = core_out_data_48;
  wire signed [15:0] to_results_word_49 = core_out_data_49;
  wire signed [15:0] to_results_word_50 = core_out_data_50;
  wire signed [15:0] to_results_word_51 = core_out_data_51;
  wire signed [15:0] to_results_word_52 = core_out_data_52;
  wire signed [15:0] to_results_word_53 = core_out_data_53;
  wire signed [15:0] to_results_word_54 = core_out_data_54;
  wire signed [15:0] to_results_word_55 = core_out_data_55;
  wire signed [15:0] to_results_word_56 = core_out_data_56;
  wire signed [15:0] to_results_word_57 = core_out_data_57;
  wire signed [15:0] to_results_word_58 = core_out_data_58;
  wire signed [15:0] to_results_word_59 = core_out_data_59;
  wire signed [15:0] to_results_word_60 = core_out_data_60;
  wire signed [15:0] to_results_word_61 = core_out_data_61;
  wire signed [15:0] to_results_word_62 = core_out_data_62;
  wire signed [15:0] to_results_word_63 = core_out_data_63;
  wire [6:0] to_results_row = core_out_row;
  wire [7:0] to_results_index = core_out_word;
  wire to_results_last = core_out_last;
  wire not_word_valid = ~word_valid;
  wire word_stored = store_in_ready;
  wire or_word_valid = not_word_valid | word_stored;
  wire to_results_out_ready = or_word_valid;
  wire to_clone_clear = control_clear;
  wire to_clone_issued = issued & jobs_issue_clustered;
  wire [15:0] to_clone_job_index = jobs_issue_index;
  wire [7:0] to_clone_job_n = jobs_issue_job_n;
  wire [1:0] to_clone_job_width = jobs_issue_job_width;
  wire [39:0] to_clone_job_z = jobs_issue_z;
  wire [39:0] to_clone_job_zc = jobs_issue_zc;
  wire [31:0] to_clone_job_z_stride = jobs_issue_z_stride;
  wire and_writer_done = writer_done & writer_done_tag[23];
  wire eq_writer_done_tag = writer_done_tag[6:0] == 7'd80;
  wire to_clone_zc_written = and_writer_done & eq_writer_done_tag;
  wire to_clone_alloc_valid = core_alloc_valid;
  wire [6:0] to_clone_alloc_row = core_alloc_row;
  wire [6:0] to_clone_alloc_cluster = core_alloc_cluster;
  wire to_clone_alloc_last = core_alloc_last;
  wire to_clone_run_ready = reader_run_3_ready;
  wire to_clone_beat_valid = reader_beat_3_valid;
  wire [63:0] to_clone_beat_data = reader_beat_3_data;
  wire to_clone_out_ready = or_word_valid & ~results_out_valid;
  wire to_list_fetch_clear = control_clear;
  wire to_list_fetch_cmd_valid = jobs_cmd_valid;
  wire [39:0] to_list_fetch_cmd_addr = jobs_cmd_addr;
  wire [6:0] to_list_fetch_cmd_elements = jobs_cmd_elements;
  wire [22:0] to_list_fetch_cmd_tag = jobs_cmd_tag;
  wire to_list_fetch_run_ready = reader_run_4_ready;
  wire to_list_fetch_beat_valid = reader_beat_4_valid;
  wire [63:0] to_list_fetch_beat_data = reader_beat_4_data;
  wire to_list_fetch_word_ready = jobs_word_ready;
  wire to_core_go = core_ready;
  wire to_core_job_valid = and_core_jobs_valid_0;
  wire to_core_job_gemm = core_jobs_data_0_job_gemm;
  wire to_core_job_mean = core_jobs_data_0_job_mean;
  wire to_core_job_center = core_jobs_data_0_job_center;
  wire to_core_job_early = core_jobs_data_0_job_early;
  wire to_core_job_vgen = core_jobs_data_0_job_vgen;
  wire [7:0] to_core_job_n = core_jobs_data_0_job_n;
  wire [5:0] to_core_job_m = core_jobs_data_0_job_m;
  wire [7:0] to_core_job_c = core_jobs_data_0_job_c;
  wire [2:0] to_core_job_rounds = core_jobs_data_0_job_rounds;
  wire [8:0] to_core_job_dim = core_jobs_data_0_job_dim;
  wire [7:0] to_core_job_tiles = core_jobs_data_0_job_tiles;
  wire [1:0] to_core_job_width = core_jobs_data_0_job_width;
  wire [5:0] to_core_job_shift = core_jobs_data_0_job_shift;
  wire [5:0] to_core_job_pre = core_jobs_data_0_job_pre;
  wire [15:0] to_core_job_multiplier = core_jobs_data_0_job_multiplier;
  wire [4:0] to_core_job_post = core_jobs_data_0_job_post;
  wire [5:0] to_core_job_y_shift = core_jobs_data_0_job_y_shift;
  wire to_core_kv_valid = operands_word_valid[0];
  wire signed [15:0] to_core_kv_data_0 = operands_word_0_0;
  wire signed [15:0] to_core_kv_data_1 = operands_word_0_1;
  wire signed [15:0] to_core_kv_data_2 = operands_word_0_2;
  wire signed [15:0] to_core_kv_data_3 = operands_word_0_3;
  wire signed [15:0] to_core_kv_data_4 = operands_word_0_4;
  wire signed [15:0] to_core_kv_data_5 = operands_word_0_5;
  wire signed [15:0] to_core_kv_data_6 = operands_word_0_6;
  wire signed [15:0] to_core_kv_data_7 = operands_word_0_7;
  wire signed [15:0] to_core_kv_data_8 = operands_word_0_8;
  wire signed [15:0] to_core_kv_data_9 = operands_word_0_9;
  wire signed [15:0] to_core_kv_data_10 = operands_word_0_10;
  wire signed [15:0] to_core_kv_data_11 = operands_word_0_11;
  wire signed [15:0] to_core_kv_data_12 = operands_word_0_12;
  wire signed [15:0] to_core_kv_data_13 = operands_word_0_13;
  wire signed [15:0] to_core_kv_data_14 = operands_word_0_14;
  wire signed [15:0] to_core_kv_data_15 = operands_word_0_15;
  wire signed [15:0] to_core_kv_data_16 = operands_word_0_16;
  wire signed [15:0] to_core_kv_data_17 = operands_word_0_17;
  wire signed [15:0] to_core_kv_data_18 = operands_word_0_18;
  wire signed [15:0] to_core_kv_data_19 = operands_word_0_19;
  wire signed [15:0] to_core_kv_data_20 = operands_word_0_20;
  wire signed [15:0] to_core_kv_data_21 = operands_word_0_21;
  wire signed [15:0] to_core_kv_data_22 = operands_word_0_22;
  wire signed [15:0] to_core_kv_data_23 = operands_word_0_23;
  wire signed [15:0] to_core_kv_data_24 = operands_word_0_24;
  wire signed [15:0] to_core_kv_data_25 = operands_word_0_25;
  wire signed [15:0] to_core_kv_data_26 = operands_word_0_26;
  wire signed [15:0] to_core_kv_data_27 = operands_word_0_27;
  wire signed [15:0] to_core_kv_data_28 = operands_word_0_28;
  wire signed [15:0] to_core_kv_data_29 = operands_word_0_29;
  wire signed [15:0] to_core_kv_data_30 = operands_word_0_30;
  wire signed [15:0] to_core_kv_data_31 = operands_word_0_31;
  wire signed [15:0] to_core_kv_data_32 = operands_word_0_32;
  wire signed [15:0] to_core_kv_data_33 = operands_word_0_33;
  wire signed [15:0] to_core_kv_data_34 = operands_word_0_34;
  wire signed [15:0] to_core_kv_data_35 = operands_word_0_35;
  wire signed [15:0] to_core_kv_data_36 = operands_word_0_36;
  wire signed [15:0] to_core_kv_data_37 = operands_word_0_37;
  wire signed [15:0] to_core_kv_data_38 = operands_word_0_38;
  wire signed [15:0] to_core_kv_data_39 = operands_word_0_39;
  wire signed [15:0] to_core_kv_data_40 = operands_word_0_40;
  wire signed [15:0] to_core_kv_data_41 = operands_word_0_41;
  wire signed [15:0] to_core_kv_data_42 = operands_word_0_42;
  wire signed [15:0] to_core_kv_data_43 = operands_word_0_43;
  wire signed [15:0] to_core_kv_data_44 = operands_word_0_44;
  wire signed [15:0] to_core_kv_data_45 = operands_word_0_45;
  wire signed [15:0] to_core_kv_data_46 = operands_word_0_46;
  wire signed [15:0] to_core_kv_data_47 = operands_word_0_47;
  wire signed [15:0] to_core_kv_data_48 = operands_word_0_48;
  wire signed [15:0] to_core_kv_data_49 = operands_word_0_49;
  wire signed [15:0] to_core_kv_data_50 = operands_word_0_50;
  wire signed [15:0] to_core_kv_data_51 = operands_word_0_51;
  wire signed [15:0] to_core_kv_data_52 = operands_word_0_52;
  wire signed [15:0] to_core_kv_data_53 = operands_word_0_53;
  wire signed [15:0] to_core_kv_data_54 = operands_word_0_54;
  wire signed [15:0] to_core_kv_data_55 = operands_word_0_55;
  wire signed [15:0] to_core_kv_data_56 = operands_word_0_56;
  wire signed [15:0] to_core_kv_data_57 = operands_word_0_57;
  wire signed [15:0] to_core_kv_data_58 = operands_word_0_58;
  wire signed [15:0] to_core_kv_data_59 = operands_word_0_59;
  wire signed [15:0] to_core_kv_data_60 = operands_word_0_60;
  wire signed [15:0] to_core_kv_data_61 = operands_word_0_61;
  wire signed [15:0] to_core_kv_data_62 = operands_word_0_62;
  wire signed [15:0] to_core_kv_data_63 = operands_word_0_63;
  wire to_core_q_valid = operands_word_valid[1];
  wire signed [15:0] to_core_q_data_0 = operands_word_1_0;
  wire signed [15:0] to_core_q_data_1 = operands_word_1_1;
  wire signed [15:0] to_core_q_data_2 = operands_word_1_2;
  wire signed [15:0] to_core_q_data_3 = operands_word_1_3;
  wire signed [15:0] to_core_q_data_4 = operands_word_1_4;
  wire signed [15:0] to_core_q_data_5 = operands_word_1_5;
  wire signed [15:0] to_core_q_data_6 = operands_word_1_6;
  wire signed [15:0] to_core_q_data_7 = operands_word_1_7;
  wire signed [15:0] to_core_q_data_8 = operands_word_1_8;
  wire signed [15:0] to_core_q_data_9 = operands_word_1_9;
  wire signed [15:0] to_core_q_data_10 = operands_word_1_10;
  wire signed [15:0] to_core_q_data_11 = operands_word_1_11;
  wire signed [15:0] to_core_q_data_12 = operands_word_1_12;
  wire signed [15:0] to_core_q_data_13 = operands_word_1_13;
  wire signed [15:0] to_core_q_data_14 = operands_word_1_14;
  wire signed [15:0] to_core_q_data_15 = operands_word_1_15;
  wire signed [15:0] to_core_q_data_16 = operands_word_1_16;
  wire signed [15:0] to_core_q_data_17 = operands_word_1_17;
  wire signed [15:0] to_core_q_data_18 = operands_word_1_18;
  wire signed [15:0] to_core_q_data_19 = operands_word_1_19;
  wire signed [15:0] to_core_q_data_20 = operands_word_1_20;
  wire signed [15:0] to_core_q_data_21 = operands_word_1_21;
  wire signed [15:0] to_core_q_data_22 = operands_word_1_22;
  wire signed [15:0] to_core_q_data_23 = operands_word_1_23;
  wire signed [15:0] to_core_q_data_24 = operands_word_1_24;
  wire signed [15:0] to_core_q_data_25 = operands_word_1_25;
  wire signed [15:0] to_core_q_data_26 = operands_word_1_26;
  wire signed [15:0] to_core_q_data_27 = operands_word_1_27;
  wire signed [15:0] to_core_q_data_28 = operands_word_1_28;
  wire signed [15:0] to_core_q_data_29 = operands_word_1_29;
  wire signed [15:0] to_core_q_data_30 = operands_word_1_30;
  wire signed [15:0] to_core_q_data_31 = operands_word_1_31;
  wire signed [15:0] to_core_q_data_32 = operands_word_1_32;
  wire signed [15:0] to_core_q_data_33 = operands_word_1_33;
  wire signed [15:0] to_core_q_data_34 = operands_word_1_34;
  wire signed [15:0] to_core_q_data_35 = operands_word_1_35;
  wire signed [15:0] to_core_q_data_36 = operands_word_1_36;
  wire signed [15:0] to_core_q_data_37 = operands_word_1_37;
  wire signed [15:0] to_core_q_data_38 = operands_word_1_38;
  wire signed [15:0] to_core_q_data_39 = operands_word_1_39;
  wire signed [15:0] to_core_q_data_40 = operands_word_1_40;
  wire signed [15:0] to_core_q_data_41 = operands_word_1_41;
  wire signed [15:0] to_core_q_data_42 = operands_word_1_42;
  wire signed [15:0] to_core_q_data_43 = operands_word_1_43;
  wire signed [15:0] to_core_q_data_44 = operands_word_1_44;
  wire signed [15:0] to_core_q_data_45 = operands_word_1_45;
  wire signed [15:0] to_core_q_data_46 = operands_word_1_46;
  wire signed [15:0] to_core_q_data_47 = operands_word_1_47;
  wire signed [15:0] to_core_q_data_48 = operands_word_1_48;
  wire signed [15:0] to_core_q_data_49 = operands_word_1_49;
  wire signed [15:0] to_core_q_data_50 = operands_word_1_50;
  wire signed [15:0] to_core_q_data_51 = operands_word_1_51;
  wire signed [15:0] to_core_q_data_52 = operands_word_1_52;
  wire signed [15:0] to_core_q_data_53 = operands_word_1_53;
  wire signed [15:0] to_core_q_data_54 = operands_word_1_54;
  wire signed [15:0] to_core_q_data_55 = operands_word_1_55;
  wire signed [15:0] to_core_q_data_56 = operands_word_1_56;
  wire signed [15:0] to_core_q_data_57 = operands_word_1_57;
  wire signed [15:0] to_core_q_data_58 = operands_word_1_58;
  wire signed [15:0] to_core_q_data_59 = operands_word_1_59;
  wire signed [15:0] to_core_q_data_60 = operands_word_1_60;
  wire signed [15:0] to_core_q_data_61 = operands_word_1_61;
  wire signed [15:0] to_core_q_data_62 = operands_word_1_62;
  wire signed [15:0] to_core_q_data_63 = operands_word_1_63;
  wire to_core_x_valid = operands_word_valid[2];
  wire signed [15:0] to_core_x_data_0 = operands_word_2_0;
  wire signed [15:0] to_core_x_data_1 = operands_word_2_1;
  wire signed [15:0] to_core_x_data_2 = operands_word_2_2;
  wire signed [15:0] to_core_x_data_3 = operands_word_2_3;
  wire signed [15:0] to_core_x_data_4 = operands_word_2_4;
  wire signed [15:0] to_core_x_data_5 = operands_word_2_5;
  wire signed [15:0] to_core_x_data_6 = operands_word_2_6;
  wire signed [15:0] to_core_x_data_7 = operands_word_2_7;
  wire signed [15:0] to_core_x_data_8 = operands_word_2_8;
  wire signed [15:0] to_core_x_data_9 = operands_word_2_9;
  wire signed [15:0] to_core_x_data_10 = operands_word_2_10;
  wire signed [15:0] to_core_x_data_11 = operands_word_2_11;
  wire signed [15:0] to_core_x_data_12 = operands_word_2_12;
  wire signed [15:0] to_core_x_data_13 = operands_word_2_13;
  wire signed [15:0] to_core_x_data_14 = operands_word_2_14;
  wire signed [15:0] to_core_x_data_15 = operands_word_2_15;
  wire signed [15:0] to_core_x_data_16 = operands_word_2_16;
  wire signed [15:0] to_core_x_data_17 = operands_word_2_17;
  wire signed [15:0] to_core_x_data_18 = operands_word_2_18;
  wire signed [15:0] to_core_x_data_19 = operands_word_2_19;
  wire signed [15:0] to_core_x_data_20 = operands_word_2_20;
  wire signed [15:0] to_core_x_data_21 = operands_word_2_21;
  wire signed [15:0] to_core_x_data_22 = operands_word_2_22;
  wire signed [15:0] to_core_x_data_23 = operands_word_2_23;
  wire signed [15:0] to_core_x_data_24 = operands_word_2_24;
  wire signed [15:0] to_core_x_data_25 = operands_word_2_25;
  wire signed [15:0] to_core_x_data_26 = operands_word_2_26;
  wire signed [15:0] to_core_x_data_27 = operands_word_2_27;
  wire signed [15:0] to_core_x_data_28 = operands_word_2_28;
  wire signed [15:0] to_core_x_data_29 = operands_word_2_29;
  wire signed [15:0] to_core_x_data_30 = operands_word_2_30;
  wire signed [15:0] to_core_x_data_31 = operands_word_2_31;
  wire signed [15:0] to_core_x_data_32 = operands_word_2_32;
  wire signed [15:0] to_core_x_data_33 = operands_word_2_33;
  wire signed [15:0] to_core_x_data_34 = operands_word_2_34;
  wire signed [15:0] to_core_x_data_35 = operands_word_2_35;
  wire signed [15:0] to_core_x_data_36 = operands_word_2_36;
  wire signed [15:0] to_core_x_data_37 = operands_word_2_37;
  wire signed [15:0] to_core_x_data_38 = operands_word_2_38;
  wire signed [15:0] to_core_x_data_39 = operands_word_2_39;
  wire signed [15:0] to_core_x_data_40 = operands_word_2_40;
  wire signed [15:0] to_core_x_data_41 = operands_word_2_41;
  wire signed [15:0] to_core_x_data_42 = operands_word_2_42;
  wire signed [15:0] to_core_x_data_43 = operands_word_2_43;
  wire signed [15:0] to_core_x_data_44 = operands_word_2_44;
  wire signed [15:0] to_core_x_data_45 = operands_word_2_45;
  wire signed [15:0] to_core_x_data_46 = operands_word_2_46;
  wire signed [15:0] to_core_x_data_47 = operands_word_2_47;
  wire signed [15:0] to_core_x_data_48 = operands_word_2_48;
  wire signed [15:0] to_core_x_data_49 = operands_word_2_49;
  wire signed [15:0] to_core_x_data_50 = operands_word_2_50;
  wire signed [15:0] to_core_x_data_51 = operands_word_2_51;
  wire signed [15:0] to_core_x_data_52 = operands_word_2_52;
  wire signed [15:0] to_core_x_data_53 = operands_word_2_53;
  wire signed [15:0] to_core_x_data_54 = operands_word_2_54;
  wire signed [15:0] to_core_x_data_55 = operands_word_2_55;
  wire signed [15:0] to_core_x_data_56 = operands_word_2_56;
  wire signed [15:0] to_core_x_data_57 = operands_word_2_57;
  wire signed [15:0] to_core_x_data_58 = operands_word_2_58;
  wire signed [15:0] to_core_x_data_59 = operands_word_2_59;
  wire signed [15:0] to_core_x_data_60 = operands_word_2_60;
  wire signed [15:0] to_core_x_data_61 = operands_word_2_61;
  wire signed [15:0] to_core_x_data_62 = operands_word_2_62;
  wire signed [15:0] to_core_x_data_63 = operands_word_2_63;
  wire to_core_alloc_ready = clone_alloc_ready;
  wire to_core_out_ready = results_word_ready;
  wire or_core_job_ready = core_job_ready | control_clear;
  wire and_issued = issued & not_core_jobs_valid_1;
  wire and_core_jobs_valid_0_2 = core_jobs_valid_0 & or_core_job_ready;
  wire and_issued_2 = and_issued & core_jobs_valid_0;
  wire not_core_jobs_valid_0 = ~core_jobs_valid_0;
  wire and_issued_3 = and_issued & not_core_jobs_valid_0;
  wire and_issued_4 = and_issued_2 & not_core_jobs_valid_1;
  wire or_results_out_valid = results_out_valid | clone_out_valid;
  wire and_results_out_valid = or_results_out_valid & or_word_valid;
  wire to_writer_awready = m_axi_awready;
  wire to_writer_wready = m_axi_wready;
  wire to_writer_bvalid = m_axi_bvalid;
  wire [1:0] to_writer_bresp = m_axi_bresp;
  wire to_writer_run_valid = store_run_valid;
  wire [36:0] to_writer_run_addr = store_run_addr;
  wire [4:0] to_writer_run_beats = store_run_beats;
  wire [23:0] to_writer_run_tag = store_run_tag;
  wire to_writer_data_valid = store_data_valid;
  wire [63:0] to_writer_data_data = store_data_data;
  wire [7:0] to_writer_data_strobe = store_data_strobe;
  wire eq_writer_done_tag_2 = writer_done_tag[6:0] == 7'd72;
  wire and_writer_done_2 = and_writer_done & eq_writer_done_tag_2;
  wire eq_writer_sent_tag = writer_sent_tag[6:0] == 7'd72;
  wire and_writer_sent = writer_sent & writer_sent_tag[23];
  wire and_writer_sent_2 = and_writer_sent & eq_writer_sent_tag;
  wire and_core_out_valid = core_out_valid & results_word_ready;
  wire and_core_out_valid_2 = and_core_out_valid & core_out_last;
  wire [1:0] sum_jobs_in_core = jobs_in_core + {1'b0, job_accepted};
  wire eq_jobs_in_core = jobs_in_core == 2'd0;
  wire and_jobs_in_core = eq_jobs_in_core & not_core_jobs_valid_0;
  wire and_operands_idle = operands_idle & results_idle;
  wire and_clone_idle = clone_idle & list_fetch_idle;
  wire and_jobs_in_core_2 = and_jobs_in_core & and_operands_idle;
  wire and_clone_idle_2 = and_clone_idle & (not_word_valid & reader_idle);
  wire and_jobs_in_core_3 = and_jobs_in_core_2 & and_clone_idle_2;
  wire and_core_alloc_valid = core_alloc_valid & clone_alloc_ready;
  wire or_reader_taken = reader_taken | writer_taken;
  wire or_core_out_valid = and_core_out_valid | and_core_alloc_valid;
  wire or_reader_taken_2 = or_reader_taken | (writer_answered | issued);
  wire or_reader_taken_3 = or_reader_taken_2 | or_core_out_valid;
  assign s_axi_awready = ~aw_valid_0;
  wire and_s_axi_awvalid = s_axi_awvalid & s_axi_awready;
  wire and_aw_valid_0 = aw_valid_0 & write_acts;
  wire and_s_axi_awvalid_2 = and_s_axi_awvalid & s_axi_awready;
  assign s_axi_wready = ~w_valid_0;
  wire and_s_axi_wvalid = s_axi_wvalid & s_axi_wready;
  wire and_w_valid_0 = w_valid_0 & write_acts;
  wire and_s_axi_wvalid_2 = and_s_axi_wvalid & s_axi_wready;
  wire and_aw_data_0_2 = (aw_data_0[7:2] == 6'd5) & eq_aw_data_0;
  wire write_irq_enable = write_acts & and_aw_data_0_2;
  wire or_aw_data_0 = and_aw_data_0 | and_aw_data_0_2;
  wire and_aw_data_0_3 = (aw_data_0[7:2] == 6'd6) & eq_aw_data_0;
  wire write_irq_status = write_acts & and_aw_data_0_3;
  wire or_aw_data_0_2 = or_aw_data_0 | and_aw_data_0_3;
  wire and_aw_data_0_4 = (aw_data_0[7:2] == 6'd7) & eq_aw_data_0;
  wire write_list_low = write_acts & and_aw_data_0_4;
  wire or_aw_data_0_3 = or_aw_data_0_2 | and_aw_data_0_4;
  wire and_aw_data_0_5 = (aw_data_0[7:2] == 6'd8) & eq_aw_data_0;
  wire write_list_high = write_acts & and_aw_data_0_5;
  wire or_aw_data_0_4 = or_aw_data_0_3 | and_aw_data_0_5;
  wire and_aw_data_0_6 = (aw_data_0[7:2] == 6'd9) & eq_aw_data_0;
  wire write_count = write_acts & and_aw_data_0_6;
  wire or_aw_data_0_5 = or_aw_data_0_4 | and_aw_data_0_6;
  wire and_aw_data_0_7 = (aw_data_0[7:2] == 6'd10) & eq_aw_data_0;
  wire write_watchdog = write_acts & and_aw_data_0_7;
  wire or_rvalid = ~rvalid | s_axi_rready;
  wire read_answered = or_rvalid;
  assign s_axi_arready = ~ar_valid_0;
  wire and_s_axi_arvalid = s_axi_arvalid & s_axi_arready;
  wire and_ar_valid_0 = ar_valid_0 & read_answered;
  wire and_s_axi_arvalid_2 = and_s_axi_arvalid & s_axi_arready;
  assign s_axi_bresp = {bad_write, 1'b0};
  wire eq_state_3 = state == 2'd1;
  wire [31:0] and_w_data_0_data_2 = w_data_0_data & cat_w_data_0_strobe_5;
  wire [31:0] not_w_data_0_strobe = ~cat_w_data_0_strobe_5;
  wire [31:0] and_list_low = list_low & not_w_data_0_strobe;
  wire [31:0] and_list_high = list_high & not_w_data_0_strobe;
  wire [15:0] and_w_data_0_data_3 = w_data_0_data[15:0] & cat_w_data_0_strobe_5[15:0];
  wire [15:0] and_list_count = list_count & ~cat_w_data_0_strobe_5[15:0];
  wire [31:0] sum_cycles = cycles + 32'd1;
  wire [31:0] and_watchdog = watchdog & not_w_data_0_strobe;
  wire not_watchdog = ~(watchdog == 32'd0);
  wire and_still = (still == watchdog) & not_watchdog;
  wire or_reader_failed = reader_failed | writer_failed | and_still;
  wire gives_up = eq_state_3 & or_reader_failed;
  wire mux_done = asked ? 1'b0 : done;
  wire mux_list_count = asked ? or_list_count_2 : error;
  wire [7:0] ext_list_count = {7'd0, or_list_count_2};
  wire [7:0] mux_list_count_2 = asked ? ext_list_count : error_code;
  wire [22:0] mux_error_tag = asked ? 23'd0 : error_tag;
  wire [15:0] mux_error_tag_2 = error ? error_tag[22:7] : list_count;
  wire eq_jobs_written = jobs_written == mux_error_tag_2;
  wire and_jobs_all = jobs_all & eq_jobs_written;
  wire mux_jobs_written = error ? eq_jobs_written : and_jobs_all;
  wire list_over = eq_state_3 & mux_jobs_written;
  wire or_gives_up = gives_up | (list_over & error);
  wire and_state = eq_state_3 & and_writer_done_2;
  wire [31:0] diff_core_pre_beats = core_pre_beats - before_PRE_BEATS;
  wire [31:0] diff_core_qk_beats = core_qk_beats - before_QK_BEATS;
  wire [31:0] diff_core_av_beats = core_av_beats - before_AV_BEATS;
  wire [31:0] diff_core_gemm_beats = core_gemm_beats - before_GEMM_BEATS;
  wire [31:0] diff_core_dist_cycles = core_dist_cycles - before_DIST_CYCLES;
  wire [31:0] diff_clone_hits = clone_hits - before_CACHE_HITS;
  wire [31:0] diff_clone_misses = clone_misses - before_CACHE_MISSES;
  wire [31:0] stamps_q = stamps[ar_data_0[5:2]];
  wire and_list_over = list_over & ~error;
  wire and_asked = asked & or_list_count_2;
  wire or_asked = and_asked | (eq_state_3 & jobs_bad);
  wire [1:0] and_w_data_0_data_4 = w_data_0_data[1:0] & cat_w_data_0_strobe[1:0];
  wire [1:0] and_irq_enable = irq_enable & ~cat_w_data_0_strobe[1:0];
  wire [1:0] and_w_data_0_data_5 = w_data_0_data[1:0] & cat_w_data_0_strobe[1:0];
  wire [1:0] cat_write_irq_status = {2{write_irq_status}};
  wire [1:0] not_w_data_0_data = ~(and_w_data_0_data_5 & cat_write_irq_status);
  wire [1:0] cat_asked = {or_asked | gives_up, and_list_over};
  assign irq = ~((irq_status & irq_enable) == 2'd0);
  wire [15:0] cat_error_code = {error_code, 5'd0, error, done, not_state};
  wire eq_ar_data_0 = ar_data_0[1:0] == 2'd0;
  wire and_ar_data_0 = (ar_data_0[7:2] == 6'd0) & eq_ar_data_0;
  wire [30:0] cat_ar_data_0 = {31{and_ar_data_0}};
  wire and_ar_data_0_2 = (ar_data_0[7:2] == 6'd2) & eq_ar_data_0;
  wire or_ar_data_0 = and_ar_data_0 | and_ar_data_0_2;
  wire [15:0] cat_ar_data_0_2 = {16{and_ar_data_0_2}};
  wire and_ar_data_0_3 = (ar_data_0[7:2] == 6'd3) & eq_ar_data_0;
  wire or_ar_data_0_2 = or_ar_data_0 | and_ar_data_0_3;
  wire [15:0] cat_ar_data_0_3 = {16{and_ar_data_0_3}};
  wire [15:0] and_error_tag = error_tag[22:7] & cat_ar_data_0_3;
  wire and_ar_data_0_4 = (ar_data_0[7:2] == 6'd4) & eq_ar_data_0;
  wire or_ar_data_0_3 = or_ar_data_0_2 | and_ar_data_0_4;
  wire [6:0] cat_ar_data_0_4 = {7{and_ar_data_0_4}};
  wire and_ar_data_0_5 = (ar_data_0[7:2] == 6'd5) & eq_ar_data_0;
  wire or_ar_data_0_4 = or_ar_data_0_3 | and_ar_data_0_5;
  wire [1:0] cat_ar_data_0_5 = {2{and_ar_data_0_5}};
  wire [1:0] and_irq_enable_2 = irq_enable & cat_ar_data_0_5;
  wire and_ar_data_0_6 = (ar_data_0[7:2] == 6'd6) & eq_ar_data_0;
  wire or_ar_data_0_5 = or_ar_data_0_4 | and_ar_data_0_6;
  wire [1:0] cat_ar_data_0_6 = {2{and_ar_data_0_6}};
  wire [1:0] and_irq_status = irq_status & cat_ar_data_0_6;
  wire and_ar_data_0_7 = (ar_data_0[7:2] == 6'd7) & eq_ar_data_0;
  wire or_ar_data_0_6 = or_ar_data_0_5 | and_ar_data_0_7;
  wire [31:0] cat_ar_data_0_7 = {32{and_ar_data_0_7}};
  wire and_ar_data_0_8 = (ar_data_0[7:2] == 6'd8) & eq_ar_data_0;
  wire or_ar_data_0_7 = or_ar_data_0_6 | and_ar_data_0_8;
  wire [31:0] cat_ar_data_0_8 = {32{and_ar_data_0_8}};
  wire [31:0] and_list_high_2 = list_high & cat_ar_data_0_8;
  wire and_ar_data_0_9 = (ar_data_0[7:2] == 6'd9) & eq_ar_data_0;
  wire or_ar_data_0_8 = or_ar_data_0_7 | and_ar_data_0_9;
  wire [15:0] cat_ar_data_0_9 = {16{and_ar_data_0_9}};
  wire and_ar_data_0_10 = (ar_data_0[7:2] == 6'd10) & eq_ar_data_0;
  wire or_ar_data_0_9 = or_ar_data_0_8 | and_ar_data_0_10;
  wire [31:0] cat_ar_data_0_10 = {32{and_ar_data_0_10}};
  wire and_ar_data_0_11 = (ar_data_0[7:2] == 6'd11) & eq_ar_data_0;
  wire or_ar_data_0_10 = or_ar_data_0_9 | and_ar_data_0_11;
  wire [15:0] cat_ar_data_0_11 = {16{and_ar_data_0_11}};
  wire and_ar_data_0_12 = (ar_data_0[7:2] == 6'd12) & eq_ar_data_0;
  wire or_ar_data_0_11 = or_ar_data_0_10 | and_ar_data_0_12;
  wire [31:0] cat_ar_data_0_12 = {32{and_ar_data_0_12}};
  wire and_ar_data_0_13 = (ar_data_0[7:2] == 6'd13) & eq_ar_data_0;
  wire or_ar_data_0_12 = or_ar_data_0_11 | and_ar_data_0_13;
  wire [31:0] cat_ar_data_0_13 = {32{and_ar_data_0_13}};
  wire [31:0] and_read_beats = read_beats & cat_ar_data_0_13;
  wire and_ar_data_0_14 = (ar_data_0[7:2] == 6'd14) & eq_ar_data_0;
  wire or_ar_data_0_13 = or_ar_data_0_12 | and_ar_data_0_14;
  wire [31:0] cat_ar_data_0_14 = {32{and_ar_data_0_14}};
  wire [31:0] and_write_beats = write_beats & cat_ar_data_0_14;
  wire and_ar_data_0_15 = (ar_data_0[7:2] == 6'd15) & eq_ar_data_0;
  wire or_ar_data_0_14 = or_ar_data_0_13 | and_ar_data_0_15;
  wire [31:0] cat_ar_data_0_15 = {32{and_ar_data_0_15}};
  wire [31:0] and_core_pre_beats = diff_core_pre_beats & cat_ar_data_0_15;
  wire and_ar_data_0_16 = (ar_data_0[7:2] == 6'd16) & eq_ar_data_0;
  wire or_ar_data_0_15 = or_ar_data_0_14 | and_ar_data_0_16;
  wire [31:0] cat_ar_data_0_16 = {32{and_ar_data_0_16}};
  wire [31:0] and_core_qk_beats = diff_core_qk_beats & cat_ar_data_0_16;
  wire and_ar_data_0_17 = (ar_data_0[7:2] == 6'd17) & eq_ar_data_0;
  wire or_ar_data_0_16 = or_ar_data_0_15 | and_ar_data_0_17;
  wire [31:0] cat_ar_data_0_17 = {32{and_ar_data_0_17}};
  wire [31:0] and_core_av_beats = diff_core_av_beats & cat_ar_data_0_17;
  wire and_ar_data_0_18 = (ar_data_0[7:2] == 6'd18) & eq_ar_data_0;
  wire or_ar_data_0_17 = or_ar_data_0_16 | and_ar_data_0_18;
  wire [31:0] cat_ar_data_0_18 = {32{and_ar_data_0_18}};
  wire [31:0] and_core_gemm_beats = diff_core_gemm_beats & cat_ar_data_0_18;
  wire and_ar_data_0_19 = (ar_data_0[7:2] == 6'd19) & eq_ar_data_0;
  wire or_ar_data_0_18 = or_ar_data_0_17 | and_ar_data_0_19;
  wire [31:0] cat_ar_data_0_19 = {32{and_ar_data_0_19}};
  wire [31:0] and_core_dist_cycles = diff_core_dist_cycles & cat_ar_data_0_19;
  wire and_ar_data_0_20 = (ar_data_0[7:2] == 6'd20) & eq_ar_data_0;
  wire or_ar_data_0_19 = or_ar_data_0_18 | and_ar_data_0_20;
  wire [31:0] cat_ar_data_0_20 = {32{and_ar_data_0_20}};
  wire [31:0] and_clone_hits = diff_clone_hits & cat_ar_data_0_20;
  wire and_ar_data_0_21 = (ar_data_0[7:2] == 6'd21) & eq_ar_data_0;
  wire or_ar_data_0_20 = or_ar_data_0_19 | and_ar_data_0_21;
  wire [31:0] cat_ar_data_0_21 = {32{and_ar_data_0_21}};
  wire [31:0] and_clone_misses = diff_clone_misses & cat_ar_data_0_21;
  wire and_ar_data_0_22 = (ar_data_0[7:2] == 6'd22) & eq_ar_data_0;
  wire or_ar_data_0_21 = or_ar_data_0_20 | and_ar_data_0_22;
  wire [29:0] cat_ar_data_0_22 = {30{and_ar_data_0_22}};
  wire and_ar_data_0_23 = (ar_data_0[7:2] == 6'd23) & eq_ar_data_0;
  wire or_ar_data_0_22 = or_ar_data_0_21 | and_ar_data_0_23;
  wire [21:0] cat_ar_data_0_23 = {22{and_ar_data_0_23}};
  wire and_ar_data_0_24 = (ar_data_0[7:2] == 6'd24) & eq_ar_data_0;
  wire or_ar_data_0_23 = or_ar_data_0_22 | and_ar_data_0_24;
  wire [24:0] cat_ar_data_0_24 = {25{and_ar_data_0_24}};
  wire and_ar_data_0_25 = (ar_data_0[7:6] == 2'd2) & eq_ar_data_0;
  wire [31:0] cat_ar_data_0_25 = {32{and_ar_data_0_25}};
  wire [31:0] and_stamps_q = stamps_q & cat_ar_data_0_25;
  wire and_rvalid = or_rvalid & ar_valid_0;
  wire [30:0] ext_error_code = {15'd0, cat_error_code & cat_ar_data_0_2};
  wire [30:0] or_ar_data_0_24 = (31'd1399865714 & cat_ar_data_0) | ext_error_code;
  wire [15:0] ext_error_tag = {9'd0, error_tag[6:0] & cat_ar_data_0_4};
  wire [31:0] or_list_low = (list_low & cat_ar_data_0_7) | and_list_high_2;
  wire [31:0] ext_list_count_2 = {16'd0, list_count & cat_ar_data_0_9};
  wire [31:0] or_list_count_3 = ext_list_count_2 | (watchdog & cat_ar_data_0_10);
  wire [31:0] ext_jobs_written = {16'd0, jobs_written & cat_ar_data_0_11};
  wire [31:0] or_jobs_written = ext_jobs_written | (cycles & cat_ar_data_0_12);
  wire [31:0] or_read_beats = and_read_beats | and_write_beats;
  wire [31:0] or_core_pre_beats = and_core_pre_beats | and_core_qk_beats;
  wire [31:0] or_core_av_beats = and_core_av_beats | and_core_gemm_beats;
  wire [31:0] or_core_dist_cycles = and_core_dist_cycles | and_clone_hits;
  wire [31:0] ext_ar_data_0 = {2'd0, 30'd1061159040 & cat_ar_data_0_22};
  wire [31:0] or_clone_misses = and_clone_misses | ext_ar_data_0;
  wire [24:0] ext_ar_data_0_2 = {3'd0, 22'd2097280 & cat_ar_data_0_23};
  wire [30:0] ext_error_tag_2 = {15'd0, and_error_tag | ext_error_tag};
  wire [31:0] ext_irq_enable = {30'd0, and_irq_enable_2 | and_irq_status};
  wire [31:0] or_list_count_4 = or_list_count_3 | or_jobs_written;
  wire [31:0] or_read_beats_2 = or_read_beats | or_core_pre_beats;
  wire [31:0] or_core_av_beats_2 = or_core_av_beats | or_core_dist_cycles;
  wire [31:0] ext_ar_data_0_3 = {7'd0, ext_ar_data_0_2 | (25'd16787464 & cat_ar_data_0_24)};
  wire [31:0] or_clone_misses_2 = or_clone_misses | ext_ar_data_0_3;
  wire [31:0] ext_ar_data_0_4 = {1'b0, or_ar_data_0_24 | ext_error_tag_2};
  wire [31:0] or_ar_data_0_25 = ext_ar_data_0_4 | (ext_irq_enable | or_list_low);
  wire [31:0] or_list_count_5 = or_list_count_4 | or_read_beats_2;
  wire [31:0] or_core_av_beats_3 = or_core_av_beats_2 | or_clone_misses_2;
  wire [31:0] or_ar_data_0_26 = or_ar_data_0_25 | or_list_count_5;
  wire [31:0] or_core_av_beats_4 = or_core_av_beats_3 | and_stamps_q;
  assign s_axi_rresp = {bad_read, 1'b0};
  always @(posedge clk) begin
    if (rst) core_jobs_valid_0 <= 1'b0;
    else if (and_core_jobs_valid_0_2) core_jobs_valid_0 <= core_jobs_valid_1 | and_issued_2;
    else if (and_issued_3) core_jobs_valid_0 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_core_jobs_valid_0_2) begin
      if (core_jobs_valid_1) core_jobs_data_0_job_gemm <= core_jobs_data_1_job_gemm;
      else core_jobs_data_0_job_gemm <= jobs_issue_job_gemm;
    end
    else if (and_issued_3) core_jobs_data_0_job_gemm <= jobs_issue_job_gemm;
  end
  always @(posedge clk) begin
    if (and_core_jobs_valid_0_2) begin
      if (core_jobs_valid_1) core_jobs_data_0_job_mean <= core_jobs_data_1_job_mean;
      else core_jobs_data_0_job_mean <= jobs_issue_job_mean;
    end
    else if (and_issued_3) core_jobs_data_0_job_mean <= jobs_issue_job_mean;
  end
  always @(posedge clk) begin
    if (and_core_jobs_valid_0_2) begin
      if (core_jobs_valid_1) core_jobs_data_0_job_center <= core_jobs_data_1_job_center;
      else core_jobs_data_0_job_center <= jobs_issue_job_center;
    end
    else if (and_issued_3) core_jobs_data_0_job_center <= jobs_issue_job_center;
  end
  always @(posedge clk) begin
    if (and_core_jobs_valid_0_2) begin
      if (core_jobs_valid_1) core_jobs_data_0_job_early <= core_jobs_data_1_job_early;
      else core_jobs_data_0_job_early <= jobs_issue_job_early;
    end
    else if (and_issued_3) core_jobs_data_0_job_early <= jobs_issue_job_early;
  end
  always @(posedge clk) begin
    if (and_core_jobs_valid_0_2) begin
      if (core_jobs_valid_1) core_jobs_data_0_job_vgen <= core_jobs_data_1_job_vgen;
      else core_jobs_data_0_job_vgen <= jobs_issue_job_vgen;
    end
    else if (and_issued_3) core_jobs_data_0_job_vgen <= jobs_issue_job_vgen;
  end
  always @(posedge clk) begin
    if (and_core_jobs_valid_0_2) begin
      if (core_jobs_valid_1) core_jobs_data_0_job_n <= core_jobs_data_1_job_n;
      else core_jobs_data_0_job_n <= jobs_issue_job_n;
    end
    else if (and_issued_3) core_jobs_data_0_job_n <= jobs_issue_job_n;
  end
  always @(posedge clk) begin
    if (and_core_jobs_valid_0_2) begin
      if (core_jobs_valid_1) core_jobs_data_0_job_m <= core_jobs_data_1_job_m;
      else core_jobs_data_0_job_m <= jobs_issue_job_m;
    end
    else if (and_issued_3) core_jobs_data_0_job_m <= jobs_issue_job_m;
  end
  always @(posedge clk) begin
    if (and_core_jobs_valid_0_2) begin
      if (core_jobs_valid_1) core_jobs_data_0_job_c <= core_jobs_data_1_job_c;
      else core_jobs_data_0_job_c <= jobs_issue_job_c;
    end
    else if (and_issued_3) core_jobs_data_0_job_c <= jobs_issue_job_c;
  end
  always @(posedge clk) begin
    if (and_core_jobs_valid_0_2) begin
      if (core_jobs_valid_1) core_jobs_data_0_job_rounds <= core_jobs_data_1_job_rounds;
      else core_jobs_data_0_job_rounds <= jobs_issue_job_rounds;
    end
    else if (and_issued_3) core_jobs_data_0_job_rounds <= jobs_issue_job_rounds;
  end
  always @(posedge clk) begin
    if (and_core_jobs_valid_0_2) begin
      if (core_jobs_valid_1) core_jobs_data_0_job_dim <= core_jobs_data_1_job_dim;
      else core_jobs_data_0_job_dim <= jobs_issue_job_dim;
    end
    else if (and_issued_3) core_jobs_data_0_job_dim <= jobs_issue_job_dim;
  end
  always @(posedge clk) begin
    if (and_core_jobs_valid_0_2) begin
      if (core_jobs_valid_1) core_jobs_data_0_job_tiles <= core_jobs_data_1_job_tiles;
      else core_jobs_data_0_job_tiles <= jobs_issue_job_tiles;
    end
    else if (and_issued_3) core_jobs_data_0_job_tiles <= jobs_issue_job_tiles;
  end
  always @(posedge clk) begin
    if (and_core_jobs_valid_0_2) begin
      if (core_jobs_valid_1) core_jobs_data_0_job_width <= core_jobs_data_1_job_width;
      else core_jobs_data_0_job_width <= jobs_issue_job_width;
    end
    else if (and_issued_3) core_jobs_data_0_job_width <= jobs_issue_job_width;
  end
  always @(posedge clk) begin
    if (and_core_jobs_valid_0_2) begin
      if (core_jobs_valid_1) core_jobs_data_0_job_shift <= core_jobs_data_1_job_shift;
      else core_jobs_data_0_job_shift <= jobs_issue_job_shift;
    end
    else if (and_issued_3) core_jobs_data_0_job_shift <= jobs_issue_job_shift;
  end
  always @(posedge clk) begin
    if (and_core_jobs_valid_0_2) begin
      if (core_jobs_valid_1) core_jobs_data_0_job_pre <= core_jobs_data_1_job_pre;
      else core_jobs_data_0_job_pre <= jobs_issue_job_pre;
    end
    else if (and_issued_3) core_jobs_data_0_job_pre <= jobs_issue_job_pre;
  end
  always @(posedge clk) begin
    if (and_core_jobs_valid_0_2) begin
      if (core_jobs_valid_1) core_jobs_data_0_job_multiplier <= core_jobs_data_1_job_multiplier;
      else core_jobs_data_0_job_multiplier <= jobs_issue_job_multiplier;
    end
    else if (and_issued_3) core_jobs_data_0_job_multiplier <= jobs_issue_job_multiplier;
  end
  always @(posedge clk) begin
    if (and_core_jobs_valid_0_2) begin
      if (core_jobs_valid_1) core_jobs_data_0_job_post <= core_jobs_data_1_job_post;
      else core_jobs_data_0_job_post <= jobs_issue_job_post;
    end
    else if (and_issued_3) core_jobs_data_0_job_post <= jobs_issue_job_post;
  end
  always @(posedge clk) begin
    if (and_core_jobs_valid_0_2) begin
      if (core_jobs_valid_1) core_jobs_data_0_job_y_shift <= core_jobs_data_1_job_y_shift;
      else core_jobs_data_0_job_y_shift <= jobs_issue_job_y_shift;
    end
    else if (and_issued_3) core_jobs_data_0_job_y_shift <= jobs_issue_job_y_shift;
  end
  always @(posedge clk) begin
    if (and_core_jobs_valid_0_2) begin
      if (core_jobs_valid_1) core_jobs_data_0_owed <= core_jobs_data_1_owed;
      else core_jobs_data_0_owed <= jobs_issue_owed;
    end
    else if (and_issued_3) core_jobs_data_0_owed <= jobs_issue_owed;
  end
  always @(posedge clk) begin
    if (rst) core_jobs_valid_1 <= 1'b0;
    else if (and_core_jobs_valid_0_2) core_jobs_valid_1 <= and_issued & core_jobs_valid_1;
    else if (and_issued_4) core_jobs_valid_1 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_core_jobs_valid_0_2) core_jobs_data_1_job_gemm <= jobs_issue_job_gemm;
    else if (and_issued_4) core_jobs_data_1_job_gemm <= jobs_issue_job_gemm;
  end
  always @(posedge clk) begin
    if (and_core_jobs_valid_0_2) core_jobs_data_1_job_mean <= jobs_issue_job_mean;
    else if (and_issued_4) core_jobs_data_1_job_mean <= jobs_issue_job_mean;
  end
  always @(posedge clk) begin
    if (and_core_jobs_valid_0_2) core_jobs_data_1_job_center <= jobs_issue_job_center;
    else if (and_issued_4) core_jobs_data_1_job_center <= jobs_issue_job_center;
  end
  always @(posedge clk) begin
    if (and_core_jobs_valid_0_2) core_jobs_data_1_job_early <= jobs_issue_job_early;
    else if (and_issued_4) core_jobs_data_1_job_early <= jobs_issue_job_early;
  end
  always @(posedge clk) begin
    if (and_core_jobs_valid_0_2) core_jobs_data_1_job_vgen <= jobs_issue_job_vgen;
    else if (and_issued_4) core_jobs_data_1_job_vgen <= jobs_issue_job_vgen;
  end
  always @(posedge clk) begin
    if (and_core_jobs_valid_0_2) core_jobs_data_1_job_n <= jobs_issue_job_n;
    else if (and_issued_4) core_jobs_data_1_job_n <= jobs_issue_job_n;
  end
  always @(posedge clk) begin
    if (and_core_jobs_valid_0_2) core_jobs_data_1_job_m <= jobs_issue_job_m;
    else if (and_issued_4) core_jobs_data_1_job_m <= jobs_issue_job_m;
  end
  always @(posedge clk) begin
    if (and_core_jobs_valid_0_2) core_jobs_data_1_job_c <= jobs_issue_job_c;
    else if (and_issued_4) core_jobs_data_1_job_c <= jobs_issue_job_c;
  end
  always @(posedge clk) begin
    if (and_core_jobs_valid_0_2) core_jobs_data_1_job_rounds <= jobs_issue_job_rounds;
    else if (and_issued_4) core_jobs_data_1_job_rounds <= jobs_issue_job_rounds;
  end
  always @(posedge clk) begin
    if (and_core_jobs_valid_0_2) core_jobs_data_1_job_dim <= jobs_issue_job_dim;
    else if (and_issued_4) core_jobs_data_1_job_dim <= jobs_issue_job_dim;
  end
  always @(posedge clk) begin
    if (and_core_jobs_valid_0_2) core_jobs_data_1_job_tiles <= jobs_issue_job_tiles;
    else if (and_issued_4) core_jobs_data_1_job_tiles <= jobs_issue_job_tiles;
  end
  always @(posedge clk) begin
    if (and_core_jobs_valid_0_2) core_jobs_data_1_job_width <= jobs_issue_job_width;
    else if (and_issued_4) core_jobs_data_1_job_width <= jobs_issue_job_width;
  end
  always @(posedge clk) begin
    if (and_core_jobs_valid_0_2) core_jobs_data_1_job_shift <= jobs_issue_job_shift;
    else if (and_issued_4) core_jobs_data_1_job_shift <= jobs_issue_job_shift;
  end
  always @(posedge clk) begin
    if (and_core_jobs_valid_0_2) core_jobs_data_1_job_pre <= jobs_issue_job_pre;
    else if (and_issued_4) core_jobs_data_1_job_pre <= jobs_issue_job_pre;
  end
  always @(posedge clk) begin
    if (and_core_jobs_valid_0_2) core_jobs_data_1_job_multiplier <= jobs_issue_job_multiplier;
    else if (and_issued_4) core_jobs_data_1_job_multiplier <= jobs_issue_job_multiplier;
  end
  always @(posedge clk) begin
    if (and_core_jobs_valid_0_2) core_jobs_data_1_job_post <= jobs_issue_job_post;
    else if (and_issued_4) core_jobs_data_1_job_post <= jobs_issue_job_post;
  end
  always @(posedge clk) begin
    if (and_core_jobs_valid_0_2) core_jobs_data_1_job_y_shift <= jobs_issue_job_y_shift;
    else if (and_issued_4) core_jobs_data_1_job_y_shift <= jobs_issue_job_y_shift;
  end
  always @(posedge clk) begin
    if (and_core_jobs_valid_0_2) core_jobs_data_1_owed <= jobs_issue_owed;
    else if (and_issued_4) core_jobs_data_1_owed <= jobs_issue_owed;
  end
  always @(posedge clk) begin
    if (rst) word_valid <= 1'b0;
    else if (or_word_valid) word_valid <= or_results_out_valid;
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_addr <= results_out_addr;
      else word_data_addr <= clone_out_addr;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_elements <= results_out_elements;
      else word_data_elements <= clone_out_elements;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_0 <= results_out_word_0;
      else word_data_word_0 <= clone_out_word_0;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_1 <= results_out_word_1;
      else word_data_word_1 <= clone_out_word_1;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_2 <= results_out_word_2;
      else word_data_word_2 <= clone_out_word_2;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_3 <= results_out_word_3;
      else word_data_word_3 <= clone_out_word_3;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_4 <= results_out_word_4;
      else word_data_word_4 <= clone_out_word_4;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_5 <= results_out_word_5;
      else word_data_word_5 <= clone_out_word_5;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_6 <= results_out_word_6;
      else word_data_word_6 <= clone_out_word_6;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_7 <= results_out_word_7;
      else word_data_word_7 <= clone_out_word_7;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_8 <= results_out_word_8;
      else word_data_word_8 <= clone_out_word_8;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_9 <= results_out_word_9;
      else word_data_word_9 <= clone_out_word_9;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_10 <= results_out_word_10;
      else word_data_word_10 <= clone_out_word_10;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_11 <= results_out_word_11;
      else word_data_word_11 <= clone_out_word_11;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_12 <= results_out_word_12;
      else word_data_word_12 <= clone_out_word_12;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_13 <= results_out_word_13;
      else word_data_word_13 <= clone_out_word_13;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_14 <= results_out_word_14;
      else word_data_word_14 <= clone_out_word_14;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_15 <= results_out_word_15;
      else word_data_word_15 <= clone_out_word_15;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_16 <= results_out_word_16;
      else word_data_word_16 <= clone_out_word_16;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_17 <= results_out_word_17;
      else word_data_word_17 <= clone_out_word_17;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_18 <= results_out_word_18;
      else word_data_word_18 <= clone_out_word_18;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_19 <= results_out_word_19;
      else word_data_word_19 <= clone_out_word_19;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_20 <= results_out_word_20;
      else word_data_word_20 <= clone_out_word_20;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_21 <= results_out_word_21;
      else word_data_word_21 <= clone_out_word_21;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_22 <= results_out_word_22;
      else word_data_word_22 <= clone_out_word_22;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_23 <= results_out_word_23;
      else word_data_word_23 <= clone_out_word_23;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_24 <= results_out_word_24;
      else word_data_word_24 <= clone_out_word_24;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_25 <= results_out_word_25;
      else word_data_word_25 <= clone_out_word_25;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_26 <= results_out_word_26;
      else word_data_word_26 <= clone_out_word_26;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_27 <= results_out_word_27;
      else word_data_word_27 <= clone_out_word_27;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_28 <= results_out_word_28;
      else word_data_word_28 <= clone_out_word_28;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_29 <= results_out_word_29;
      else word_data_word_29 <= clone_out_word_29;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_30 <= results_out_word_30;
      else word_data_word_30 <= clone_out_word_30;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_31 <= results_out_word_31;
      else word_data_word_31 <= clone_out_word_31;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_32 <= results_out_word_32;
      else word_data_word_32 <= clone_out_word_32;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_33 <= results_out_word_33;
      else word_data_word_33 <= clone_out_word_33;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_34 <= results_out_word_34;
      else word_data_word_34 <= clone_out_word_34;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_35 <= results_out_word_35;
      else word_data_word_35 <= clone_out_word_35;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_36 <= results_out_word_36;
      else word_data_word_36 <= clone_out_word_36;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_37 <= results_out_word_37;
      else word_data_word_37 <= clone_out_word_37;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_38 <= results_out_word_38;
      else word_data_word_38 <= clone_out_word_38;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_39 <= results_out_word_39;
      else word_data_word_39 <= clone_out_word_39;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_40 <= results_out_word_40;
      else word_data_word_40 <= clone_out_word_40;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_41 <= results_out_word_41;
      else word_data_word_41 <= clone_out_word_41;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_42 <= results_out_word_42;
      else word_data_word_42 <= clone_out_word_42;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_43 <= results_out_word_43;
      else word_data_word_43 <= clone_out_word_43;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_44 <= results_out_word_44;
      else word_data_word_44 <= clone_out_word_44;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_45 <= results_out_word_45;
      else word_data_word_45 <= clone_out_word_45;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_46 <= results_out_word_46;
      else word_data_word_46 <= clone_out_word_46;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_47 <= results_out_word_47;
      else word_data_word_47 <= clone_out_word_47;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_48 <= results_out_word_48;
      else word_data_word_48 <= clone_out_word_48;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_49 <= results_out_word_49;
      else word_data_word_49 <= clone_out_word_49;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_50 <= results_out_word_50;
      else word_data_word_50 <= clone_out_word_50;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_51 <= results_out_word_51;
      else word_data_word_51 <= clone_out_word_51;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_52 <= results_out_word_52;
      else word_data_word_52 <= clone_out_word_52;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_53 <= results_out_word_53;
      else word_data_word_53 <= clone_out_word_53;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_54 <= results_out_word_54;
      else word_data_word_54 <= clone_out_word_54;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_55 <= results_out_word_55;
      else word_data_word_55 <= clone_out_word_55;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_56 <= results_out_word_56;
      else word_data_word_56 <= clone_out_word_56;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_57 <= results_out_word_57;
      else word_data_word_57 <= clone_out_word_57;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_58 <= results_out_word_58;
      else word_data_word_58 <= clone_out_word_58;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_59 <= results_out_word_59;
      else word_data_word_59 <= clone_out_word_59;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_60 <= results_out_word_60;
      else word_data_word_60 <= clone_out_word_60;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_61 <= results_out_word_61;
      else word_data_word_61 <= clone_out_word_61;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_62 <= results_out_word_62;
      else word_data_word_62 <= clone_out_word_62;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_word_63 <= results_out_word_63;
      else word_data_word_63 <= clone_out_word_63;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_tag <= results_out_tag;
      else word_data_tag <= clone_out_tag;
    end
  end
  always @(posedge clk) begin
    if (and_results_out_valid) begin
      if (results_out_valid) word_data_last <= results_out_last;
      else word_data_last <= clone_out_last;
    end
  end
  always @(posedge clk) begin
    if (rst) jobs_in_core <= 2'd0;
    else jobs_in_core <= sum_jobs_in_core - {1'b0, and_core_out_valid_2};
  end
  always @(posedge clk) begin
    if (rst) aw_valid_0 <= 1'b0;
    else if (and_aw_valid_0) aw_valid_0 <= and_s_axi_awvalid & aw_valid_0;
    else if (and_s_axi_awvalid_2) aw_valid_0 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_aw_valid_0) aw_data_0 <= s_axi_awaddr;
    else if (and_s_axi_awvalid_2) aw_data_0 <= s_axi_awaddr;
  end
  always @(posedge clk) begin
    if (rst) w_valid_0 <= 1'b0;
    else if (and_w_valid_0) w_valid_0 <= and_s_axi_wvalid & w_valid_0;
    else if (and_s_axi_wvalid_2) w_valid_0 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_w_valid_0) w_data_0_data <= s_axi_wdata;
    else if (and_s_axi_wvalid_2) w_data_0_data <= s_axi_wdata;
  end
  always @(posedge clk) begin
    if (and_w_valid_0) w_data_0_strobe <= s_axi_wstrb;
    else if (and_s_axi_wvalid_2) w_data_0_strobe <= s_axi_wstrb;
  end
  always @(posedge clk) begin
    if (rst) bvalid <= 1'b0;
    else if (write_acts) bvalid <= 1'b1;
    else if (s_axi_bready) bvalid <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) bad_write <= 1'b0;
    else if (write_acts) bad_write <= ~(or_aw_data_0_5 | and_aw_data_0_7);
  end
  always @(posedge clk) begin
    if (rst) ar_valid_0 <= 1'b0;
    else if (and_ar_valid_0) ar_valid_0 <= and_s_axi_arvalid & ar_valid_0;
    else if (and_s_axi_arvalid_2) ar_valid_0 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_ar_valid_0) ar_data_0 <= s_axi_araddr;
    else if (and_s_axi_arvalid_2) ar_data_0 <= s_axi_araddr;
  end
  always @(posedge clk) begin
    if (rst) state <= 2'd0;
    else if (start) state <= 2'd1;
    else if (or_gives_up) state <= 2'd2;
    else if (list_over) state <= 2'd0;
    else if (eq_state_2 & (settling == 5'd16)) state <= 2'd0;
  end
  always @(posedge clk) begin
    if (rst) list_low <= 32'd0;
    else if (write_list_low) list_low <= and_w_data_0_data_2 | and_list_low;
  end
  always @(posedge clk) begin
    if (rst) list_high <= 32'd0;
    else if (write_list_high) list_high <= and_w_data_0_data_2 | and_list_high;
  end
  always @(posedge clk) begin
    if (rst) list_count <= 16'd0;
    else if (write_count) list_count <= and_w_data_0_data_3 | and_list_count;
  end
  always @(posedge clk) begin
    if (rst) jobs_written <= 16'd0;
    else if (asked) jobs_written <= 16'd0;
    else if (and_state & ~writer_failed) jobs_written <= jobs_written + 16'd1;
  end
  always @(posedge clk) begin
    if (rst) cycles <= 32'd0;
    else if (asked) cycles <= 32'd0;
    else if (!eq_state) cycles <= sum_cycles;
  end
  always @(posedge clk) begin
    if (rst) watchdog <= 32'd0;
    else if (write_watchdog) watchdog <= and_w_data_0_data_2 | and_watchdog;
  end
  always @(posedge clk) begin
    if (rst) still <= 32'd0;
    else if (or_reader_taken_3 | ~eq_state_3) still <= 32'd0;
    else still <= still + 32'd1;
  end
  always @(posedge clk) begin
    if (rst) done <= 1'b0;
    else if (start) done <= mux_done;
    else if (or_gives_up) done <= mux_done;
    else if (list_over) done <= 1'b1;
    else done <= mux_done;
  end
  always @(posedge clk) begin
    if (rst) error <= 1'b0;
    else if (eq_state_3) begin
      if (reader_failed) error <= 1'b1;
      else if (writer_failed) error <= 1'b1;
      else if (and_still) error <= 1'b1;
      else if (jobs_bad) error <= 1'b1;
      else error <= mux_list_count;
    end
    else error <= mux_list_count;
  end
  always @(posedge clk) begin
    if (rst) error_code <= 8'd0;
    else if (eq_state_3) begin
      if (reader_failed) error_code <= 8'd8;
      else if (writer_failed) error_code <= 8'd9;
      else if (and_still) error_code <= 8'd10;
      else if (jobs_bad) error_code <= jobs_code;
      else error_code <= mux_list_count_2;
    end
    else error_code <= mux_list_count_2;
  end
  always @(posedge clk) begin
    if (rst) error_tag <= 23'd0;
    else if (eq_state_3) begin
      if (reader_failed) error_tag <= reader_tag;
      else if (writer_failed) error_tag <= writer_done_tag[22:0];
      else if (and_still) error_tag <= {jobs_written, 7'd0};
      else if (jobs_bad) error_tag <= {jobs_index, jobs_field};
      else error_tag <= mux_error_tag;
    end
    else error_tag <= mux_error_tag;
  end
  always @(posedge clk) begin
    if (rst) settling <= 5'd0;
    else if (eq_state_2 & (and_jobs_in_core_3 & writer_idle)) settling <= settling + 5'd1;
    else settling <= 5'd0;
  end
  always @(posedge clk) begin
    if (rst) read_beats <= 32'd0;
    else if (asked) read_beats <= 32'd0;
    else if (reader_taken) read_beats <= read_beats + 32'd1;
  end
  always @(posedge clk) begin
    if (rst) write_beats <= 32'd0;
    else if (asked) write_beats <= 32'd0;
    else if (writer_taken) write_beats <= write_beats + 32'd1;
  end
  always @(posedge clk) begin
    if (rst) before_PRE_BEATS <= 32'd0;
    else if (asked) before_PRE_BEATS <= core_pre_beats;
  end
  always @(posedge clk) begin
    if (rst) before_QK_BEATS <= 32'd0;
    else if (asked) before_QK_BEATS <= core_qk_beats;
  end
  always @(posedge clk) begin
    if (rst) before_AV_BEATS <= 32'd0;
    else if (asked) before_AV_BEATS <= core_av_beats;
  end
  always @(posedge clk) begin
    if (rst) before_GEMM_BEATS <= 32'd0;
    else if (asked) before_GEMM_BEATS <= core_gemm_beats;
  end
  always @(posedge clk) begin
    if (rst) before_DIST_CYCLES <= 32'd0;
    else if (asked) before_DIST_CYCLES <= core_dist_cycles;
  end
  always @(posedge clk) begin
    if (rst) before_CACHE_HITS <= 32'd0;
    else if (asked) before_CACHE_HITS <= clone_hits;
  end
  always @(posedge clk) begin
    if (rst) before_CACHE_MISSES <= 32'd0;
    else if (asked) before_CACHE_MISSES <= clone_misses;
  end
  always @(posedge clk) begin
    if (rst) irq_enable <= 2'd0;
    else if (write_irq_enable) irq_enable <= and_w_data_0_data_4 | and_irq_enable;
  end
  always @(posedge clk) begin
    if (rst) irq_status <= 2'd0;
    else irq_status <= (irq_status & not_w_data_0_data) | cat_asked;
  end
  always @(posedge clk) begin
    if (rst) rvalid <= 1'b0;
    else if (or_rvalid) rvalid <= ar_valid_0;
  end
  always @(posedge clk) begin
    if (and_rvalid) rdata <= or_ar_data_0_26 | or_core_av_beats_4;
  end
  always @(posedge clk) begin
    if (and_rvalid) bad_read <= ~(or_ar_data_0_23 | and_ar_data_0_25);
  end
  always @(posedge clk) begin
    if (not_state & and_writer_sent_2) stamps[writer_sent_tag[10:7]] <= sum_cycles;
  end
  axi_reader_c5_b64 reader (
    .clk(clk),
    .rst(rst),
    .arready(to_reader_arready),
    .rvalid(to_reader_rvalid),
    .rdata(to_reader_rdata),
    .rresp(to_reader_rresp),
    .rlast(to_reader_rlast),
    .clear({to_reader_clear_4, 1'b0, to_reader_clear_2, to_reader_clear_1, to_reader_clear_0}),
    .run_0_valid(to_reader_run_0_valid),
    .run_0_addr(to_reader_run_0_addr),
    .run_0_beats(to_reader_run_0_beats),
    .run_0_tag(to_reader_run_0_tag),
    .run_1_valid(to_reader_run_1_valid),
    .run_1_addr(to_reader_run_1_addr),
    .run_1_beats(to_reader_run_1_beats),
    .run_1_tag(to_reader_run_1_tag),
    .run_2_valid(to_reader_run_2_valid),
    .run_2_addr(to_reader_run_2_addr),
    .run_2_beats(to_reader_run_2_beats),
    .run_2_tag(to_reader_run_2_tag),
    .run_3_valid(to_reader_run_3_valid),
    .run_3_addr(to_reader_run_3_addr),
    .run_3_beats(14'd16),
    .run_3_tag(to_reader_run_3_tag),
    .run_4_valid(to_reader_run_4_valid),
    .run_4_addr(to_reader_run_4_addr),
    .run_4_beats(to_reader_run_4_beats),
    .run_4_tag(to_reader_run_4_tag),
    .beat_0_ready(to_reader_beat_0_ready),
    .beat_1_ready(to_reader_beat_1_ready),
    .beat_2_ready(to_reader_beat_2_ready),
    .beat_3_ready(1'b1),
    .beat_4_ready(to_reader_beat_4_ready),
    .arvalid(m_axi_arvalid),
    .araddr(m_axi_araddr),
    .arlen(m_axi_arlen),
    .rready(m_axi_rready),
    .run_0_ready(reader_run_0_ready),
    .run_1_ready(reader_run_1_ready),
    .run_2_ready(reader_run_2_ready),
    .run_3_ready(reader_run_3_ready),
    .run_4_ready(reader_run_4_ready),
    .beat_0_valid(reader_beat_0_valid),
    .beat_0_data(reader_beat_0_data),
    .beat_1_valid(reader_beat_1_valid),
    .beat_1_data(reader_beat_1_data),
    .beat_2_valid(reader_beat_2_valid),
    .beat_2_data(reader_beat_2_data),
    .beat_3_valid(reader_beat_3_valid),
    .beat_3_data(reader_beat_3_data),
    .beat_4_valid(reader_beat_4_valid),
    .beat_4_data(reader_beat_4_data),
    .failed(reader_failed),
    .tag(reader_tag),
    .taken(reader_taken),
    .idle(reader_idle)
  );
  sparc_axi_operands operands (
    .clk(clk),
    .rst(rst),
    .clear(to_operands_clear),
    .issued(to_operands_issued),
    .issue_job_gemm(to_operands_issue_job_gemm),
    .issue_job_mean(to_operands_issue_job_mean),
    .issue_job_center(to_operands_issue_job_center),
    .issue_job_early(to_operands_issue_job_early),
    .issue_job_vgen(to_operands_issue_job_vgen),
    .issue_job_n(to_operands_issue_job_n),
    .issue_job_m(to_operands_issue_job_m),
    .issue_job_c(to_operands_issue_job_c),
    .issue_job_rounds(to_operands_issue_job_rounds),
    .issue_job_dim(to_operands_issue_job_dim),
    .issue_job_tiles(to_operands_issue_job_tiles),
    .issue_job_width(to_operands_issue_job_width),
    .issue_job_shift(to_operands_issue_job_shift),
    .issue_job_pre(to_operands_issue_job_pre),
    .issue_job_multiplier(to_operands_issue_job_multiplier),
    .issue_job_post(to_operands_issue_job_post),
    .issue_job_y_shift(to_operands_issue_job_y_shift),
    .issue_index(to_operands_issue_index),
    .issue_clustered(to_operands_issue_clustered),
    .issue_d(to_operands_issue_d),
    .issue_owed(to_operands_issue_owed),
    .issue_q(to_operands_issue_q),
    .issue_k(to_operands_issue_k),
    .issue_v(to_operands_issue_v),
    .issue_x(to_operands_issue_x),
    .issue_w(to_operands_issue_w),
    .issue_z(to_operands_issue_z),
    .issue_zc(to_operands_issue_zc),
    .issue_q_stride(to_operands_issue_q_stride),
    .issue_k_stride(to_operands_issue_k_stride),
    .issue_v_stride(to_operands_issue_v_stride),
    .issue_x_stride(to_operands_issue_x_stride),
    .issue_w_stride(to_operands_issue_w_stride),
    .issue_z_stride(to_operands_issue_z_stride),
    .key_valid(to_operands_key_valid),
    .key(to_operands_key),
    .accepted(to_operands_accepted),
    .owed(to_operands_owed),
    .x_taken(to_operands_x_taken),
    .run_0_ready(to_operands_run_0_ready),
    .run_1_ready(to_operands_run_1_ready),
    .run_2_ready(to_operands_run_2_ready),
    .beat_0_valid(to_operands_beat_0_valid),
    .beat_0_data(to_operands_beat_0_data),
    .beat_1_valid(to_operands_beat_1_valid),
    .beat_1_data(to_operands_beat_1_data),
    .beat_2_valid(to_operands_beat_2_valid),
    .beat_2_data(to_operands_beat_2_data),
    .word_ready({to_operands_word_ready_2, to_operands_word_ready_1, to_operands_word_ready_0}),
    .issue_ready(operands_issue_ready),
    .key_ready(operands_key_ready),
    .run_0_valid(operands_run_0_valid),
    .run_0_addr(operands_run_0_addr),
    .run_0_beats(operands_run_0_beats),
    .run_0_tag(operands_run_0_tag),
    .run_1_valid(operands_run_1_valid),
    .run_1_addr(operands_run_1_addr),
    .run_1_beats(operands_run_1_beats),
    .run_1_tag(operands_run_1_tag),
    .run_2_valid(operands_run_2_valid),
    .run_2_addr(operands_run_2_addr),
    .run_2_beats(operands_run_2_beats),
    .run_2_tag(operands_run_2_tag),
    .beat_0_ready(operands_beat_0_ready),
    .beat_1_ready(operands_beat_1_ready),
    .beat_2_ready(operands_beat_2_ready),
    .word_valid(operands_word_valid),
    .word_0(operands_word_0),
    .word_1(operands_word_1),
    .word_2(operands_word_2),
    .idle(operands_idle)
  );
  sparc_axi_results results (
    .clk(clk),
    .rst(rst),
    .clear(to_results_clear),
    .issued(to_results_issued),
    .job_gemm(to_results_job_gemm),
    .job_clustered(to_results_job_clustered),
    .job_n(to_results_job_n),
    .job_width(to_results_job_width),
    .job_d(to_results_job_d),
    .job_z(to_results_job_z),
    .job_z_stride(to_results_job_z_stride),
    .job_zc(to_results_job_zc),
    .job_index(to_results_job_index),
    .word_valid(to_results_word_valid),
    .word({to_results_word_63, to_results_word_62, to_results_word_61, to_results_word_60, to_results_word_59,
    to_results_word_58, to_results_word_57, to_results_word_56, to_results_word_55, to_results_word_54,
    to_results_word_53, to_results_word_52, to_results_word_51, to_results_word_50, to_results_word_49,
    to_results_word_48, to_results_word_47, to_results_word_46, to_results_word_45, to_results_word_44,
    to_results_word_43, to_results_word_42, to_results_word_41, to_results_word_40, to_results_word_39,
    to_results_word_38, to_results_word_37, to_results_word_36, to_results_word_35, to_results_word_34,
    to_results_word_33, to_results_word_32, to_results_word_31, to_results_word_30, to_results_word_29,
    to_results_word_28, to_results_word_27, to_results_word_26, to_results_word_25, to_results_word_24,
    to_results_word_23, to_results_word_22, to_results_word_21, to_results_word_20, to_results_word_19,
    to_results_word_18, to_results_word_17, to_results_word_16, to_results_word_15, to_results_word_14,
    to_results_word_13, to_results_word_12, to_results_word_11, to_results_word_10, to_results_word_9,
    to_results_word_8, to_results_word_7, to_results_word_6, to_results_word_5, to_results_word_4,
    to_results_word_3, to_results_word_2, to_results_word_1, to_results_word_0}),
    .row(to_results_row),
    .index(to_results_index),
    .last(to_results_last),
    .out_ready(to_results_out_ready),
    .issue_ready(results_issue_ready),
    .word_ready(results_word_ready),
    .out_valid(results_out_valid),
    .out_addr(results_out_addr),
    .out_elements(results_out_elements),
    .out_word(results_out_word),
    .out_tag(results_out_tag),
    .out_last(results_out_last),
    .idle(results_idle)
  );
  sparc_axi_clone clone (
    .clk(clk),
    .rst(rst),
    .clear(to_clone_clear),
    .issued(to_clone_issued),
    .job_index(to_clone_job_index),
    .job_n(to_clone_job_n),
    .job_width(to_clone_job_width),
    .job_z(to_clone_job_z),
    .job_zc(to_clone_job_zc),
    .job_z_stride(to_clone_job_z_stride),
    .zc_written(to_clone_zc_written),
    .alloc_valid(to_clone_alloc_valid),
    .alloc_row(to_clone_alloc_row),
    .alloc_cluster(to_clone_alloc_cluster),
    .alloc_last(to_clone_alloc_last),
    .run_ready(to_clone_run_ready),
    .beat_valid(to_clone_beat_valid),
    .beat_data(to_clone_beat_data),
    .out_ready(to_clone_out_ready),
    .issue_ready(clone_issue_ready),
    .alloc_ready(clone_alloc_ready),
    .run_valid(clone_run_valid),
    .run_addr(clone_run_addr),
    .run_beats(clone_run_beats),
    .run_tag(clone_run_tag),
    .beat_ready(clone_beat_ready),
    .out_valid(clone_out_valid),
    .out_addr(clone_out_addr),
    .out_elements(clone_out_elements),
    .out_word(clone_out_word),
    .out_tag(clone_out_tag),
    .out_last(clone_out_last),
    .hits(clone_hits),
    .misses(clone_misses),
    .idle(clone_idle)
  );
  axi_fetch_b64_l1 list_fetch (
    .clk(clk),
    .rst(rst),
    .clear(to_list_fetch_clear),
    .cmd_valid(to_list_fetch_cmd_valid),
    .cmd_addr(to_list_fetch_cmd_addr),
    .cmd_stride(32'd0),
    .cmd_rows(1'b1),
    .cmd_elements(to_list_fetch_cmd_elements),
    .cmd_gather(1'b0),
    .cmd_tag(to_list_fetch_cmd_tag),
    .index_valid(1'b0),
    .index(1'b0),
    .run_ready(to_list_fetch_run_ready),
    .beat_valid(to_list_fetch_beat_valid),
    .beat_data(to_list_fetch_beat_data),
    .word_ready(to_list_fetch_word_ready),
    .cmd_ready(list_fetch_cmd_ready),
    .index_ready(list_fetch_index_ready),
    .run_valid(list_fetch_run_valid),
    .run_addr(list_fetch_run_addr),
    .run_beats(list_fetch_run_beats),
    .run_tag(list_fetch_run_tag),
    .beat_ready(list_fetch_beat_ready),
    .word_valid(list_fetch_word_valid),
    .word(list_fetch_word),
    .idle(list_fetch_idle)
  );
  sparc_axi_jobs jobs (
    .clk(clk),
    .rst(rst),
    .start(control_start),
    .clear(control_clear),
    .base(control_base),
    .count(control_count),
    .written(control_written),
    .cmd_ready(list_fetch_cmd_ready),
    .word_valid(list_fetch_word_valid),
    .word(list_fetch_word_0),
    .key_ready(operands_key_ready),
    .issue_ready(issue_ready),
    .cmd_valid(jobs_cmd_valid),
    .cmd_addr(jobs_cmd_addr),
    .cmd_stride(jobs_cmd_stride),
    .cmd_rows(jobs_cmd_rows),
    .cmd_elements(jobs_cmd_elements),
    .cmd_gather(jobs_cmd_gather),
    .cmd_tag(jobs_cmd_tag),
    .word_ready(jobs_word_ready),
    .key_valid(jobs_key_valid),
    .key(jobs_key),
    .issue_valid(jobs_issue_valid),
    .issue_job_gemm(jobs_issue_job_gemm),
    .issue_job_mean(jobs_issue_job_mean),
    .issue_job_center(jobs_issue_job_center),
    .issue_job_early(jobs_issue_job_early),
    .issue_job_vgen(jobs_issue_job_vgen),
    .issue_job_n(jobs_issue_job_n),
    .issue_job_m(jobs_issue_job_m),
    .issue_job_c(jobs_issue_job_c),
    .issue_job_rounds(jobs_issue_job_rounds),
    .issue_job_dim(jobs_issue_job_dim),
    .issue_job_tiles(jobs_issue_job_tiles),
    .issue_job_width(jobs_issue_job_width),
    .issue_job_shift(jobs_issue_job_shift),
    .issue_job_pre(jobs_issue_job_pre),
    .issue_job_multiplier(jobs_issue_job_multiplier),
    .issue_job_post(jobs_issue_job_post),
    .issue_job_y_shift(jobs_issue_job_y_shift),
    .issue_index(jobs_issue_index),
    .issue_clustered(jobs_issue_clustered),
    .issue_d(jobs_issue_d),
    .issue_owed(jobs_issue_owed),
    .issue_q(jobs_issue_q),
    .issue_k(jobs_issue_k),
    .issue_v(jobs_issue_v),
    .issue_x(jobs_issue_x),
    .issue_w(jobs_issue_w),
    .issue_z(jobs_issue_z),
    .issue_zc(jobs_issue_zc),
    .issue_q_stride(jobs_issue_q_stride),
    .issue_k_stride(jobs_issue_k_stride),
    .issue_v_stride(jobs_issue_v_stride),
    .issue_x_stride(jobs_issue_x_stride),
    .issue_w_stride(jobs_issue_w_stride),
    .issue_z_stride(jobs_issue_z_stride),
    .index(jobs_index),
    .all(jobs_all),
    .bad(jobs_bad),
    .code(jobs_code),
    .field(jobs_field)
  );
  sparc_core core (
    .clk(clk),
    .rst(rst),
    .go(to_core_go),
    .job_valid(to_core_job_valid),
    .job_gemm(to_core_job_gemm),
    .job_mean(to_core_job_mean),
    .job_center(to_core_job_center),
    .job_early(to_core_job_early),
    .job_vgen(to_core_job_vgen),
    .job_n(to_core_job_n),
    .job_m(to_core_job_m),
    .job_c(to_core_job_c),
    .job_rounds(to_core_job_rounds),
    .job_dim(to_core_job_dim),
    .job_tiles(to_core_job_tiles),
    .job_width(to_core_job_width),
    .job_shift(to_core_job_shift),
    .job_pre(to_core_job_pre),
    .job_multiplier(to_core_job_multiplier),
    .job_post(to_core_job_post),
    .job_y_shift(to_core_job_y_shift),
    .kv_valid(to_core_kv_valid),
    .kv_data({to_core_kv_data_63, to_core_kv_data_62, to_core_kv_data_61, to_core_kv_data_60, to_core_kv_data_59,
    to_core_kv_data_58, to_core_kv_data_57, to_core_kv_data_56, to_core_kv_data_55, to_core_kv_data_54,
    to_core_kv_data_53, to_core_kv_data_52, to_core_kv_data_51, to_core_kv_data_50, to_core_kv_data_49,
    to_core_kv_data_48, to_core_kv_data_47, to_core_kv_data_46, to_core_kv_data_45, to_core_kv_data_44,
    to_core_kv_data_43, to_core_kv_data_42, to_core_kv_data_41, to_core_kv_data_40, to_core_kv_data_39,
    to_core_kv_data_38, to_core_kv_data_37, to_core_kv_data_36, to_core_kv_data_35, to_core_kv_data_34,
    to_core_kv_data_33, to_core_kv_data_32, to_core_kv_data_31, to_core_kv_data_30, to_core_kv_data_29,
    to_core_kv_data_28, to_core_kv_data_27, to_core_kv_data_26, to_core_kv_data_25, to_core_kv_data_24,
    to_core_kv_data_23, to_core_kv_data_22, to_core_kv_data_21, to_core_kv_data_20, to_core_kv_data_19,
    to_core_kv_data_18, to_core_kv_data_17, to_core_kv_data_16, to_core_kv_data_15, to_core_kv_data_14,
    to_core_kv_data_13, to_core_kv_data_12, to_core_kv_data_11, to_core_kv_data_10, to_core_kv_data_9,
    to_core_kv_data_8, to_core_kv_data_7, to_core_kv_data_6, to_core_kv_data_5, to_core_kv_data_4,
    to_core_kv_data_3, to_core_kv_data_2, to_core_kv_data_1, to_core_kv_data_0}),
    .q_valid(to_core_q_valid),
    .q_data({to_core_q_data_63, to_core_q_data_62, to_core_q_data_61, to_core_q_data_60, to_core_q_data_59,
    to_core_q_data_58, to_core_q_data_57, to_core_q_data_56, to_core_q_data_55, to_core_q_data_54,
    to_core_q_data_53, to_core_q_data_52, to_core_q_data_51, to_core_q_data_50, to_core_q_data_49,
    to_core_q_data_48, to_core_q_data_47, to_core_q_data_46, to_core_q_data_45, to_core_q_data_44,
    to_core_q_data_43, to_core_q_data_42, to_core_q_data_41, to_core_q_data_40, to_core_q_data_39,
    to_core_q_data_38, to_core_q_data_37, to_core_q_data_36, to_core_q_data_35, to_core_q_data_34,
    to_core_q_data_33, to_core_q_data_32, to_core_q_data_31, to_core_q_data_30, to_core_q_data_29,
    to_core_q_data_28, to_core_q_data_27, to_core_q_data_26, to_core_q_data_25, to_core_q_data_24,
    to_core_q_data_23, to_core_q_data_22, to_core_q_data_21, to_core_q_data_20, to_core_q_data_19,
    to_core_q_data_18, to_core_q_data_17, to_core_q_data_16, to_core_q_data_15, to_core_q_data_14,
    to_core_q_data_13, to_core_q_data_12, to_core_q_data_11, to_core_q_data_10, to_core_q_data_9,
    to_core_q_data_8, to_core_q_data_7, to_core_q_data_6, to_core_q_data_5, to_core_q_data_4,
    to_core_q_data_3, to_core_q_data_2, to_core_q_data_1, to_core_q_data_0}),
    .x_valid(to_core_x_valid),
    .x_data({to_core_x_data_63, to_core_x_data_62, to_core_x_data_61, to_core_x_data_60, to_core_x_data_59,
    to_core_x_data_58, to_core_x_data_57, to_core_x_data_56, to_core_x_data_55, to_core_x_data_54,
    to_core_x_data_53, to_core_x_data_52, to_core_x_data_51, to_core_x_data_50, to_core_x_data_49,
    to_core_x_data_48, to_core_x_data_47, to_core_x_data_46, to_core_x_data_45, to_core_x_data_44,
    to_core_x_data_43, to_core_x_data_42, to_core_x_data_41, to_core_x_data_40, to_core_x_data_39,
    to_core_x_data_38, to_core_x_data_37, to_core_x_data_36, to_core_x_data_35, to_core_x_data_34,
    to_core_x_data_33, to_core_x_data_32, to_core_x_data_31, to_core_x_data_30, to_core_x_data_29,
    to_core_x_data_28, to_core_x_data_27, to_core_x_data_26, to_core_x_data_25, to_core_x_data_24,
    to_core_x_data_23, to_core_x_data_22, to_core_x_data_21, to_core_x_data_20, to_core_x_data_19,
    to_core_x_data_18, to_core_x_data_17, to_core_x_data_16, to_core_x_data_15, to_core_x_data_14,
    to_core_x_data_13, to_core_x_data_12, to_core_x_data_11, to_core_x_data_10, to_core_x_data_9,
    to_core_x_data_8, to_core_x_data_7, to_core_x_data_6, to_core_x_data_5, to_core_x_data_4,
    to_core_x_data_3, to_core_x_data_2, to_core_x_data_1, to_core_x_data_0}),
    .alloc_ready(to_core_alloc_ready),
    .out_ready(to_core_out_ready),
    .ready(core_ready),
    .job_ready(core_job_ready),
    .kv_ready(core_kv_ready),
    .q_ready(core_q_ready),
    .x_ready(core_x_ready),
    .alloc_valid(core_alloc_valid),
    .alloc_slot(core_alloc_slot),
    .alloc_row(core_alloc_row),
    .alloc_cluster(core_alloc_cluster),
    .alloc_last(core_alloc_last),
    .rep_valid(core_rep_valid),
    .rep_cluster(core_rep_cluster),
    .rep_row(core_rep_row),
    .rep_used(core_rep_used),
    .rep_last(core_rep_last),
    .out_valid(core_out_valid),
    .out_data(core_out_data),
    .out_row(core_out_row),
    .out_word(core_out_word),
    .out_last(core_out_last),
    .out_slot(core_out_slot),
    .cycles(core_cycles),
    .pre_beats(core_pre_beats),
    .qk_beats(core_qk_beats),
    .av_beats(core_av_beats),
    .gemm_beats(core_gemm_beats),
    .dist_cycles(core_dist_cycles),
    .jobs_done(core_jobs_done),
    .stamp(core_stamp)
  );
  axi_writer_b64 writer (
    .clk(clk),
    .rst(rst),
    .awready(to_writer_awready),
    .wready(to_writer_wready),
    .bvalid(to_writer_bvalid),
    .bresp(to_writer_bresp),
    .run_valid(to_writer_run_valid),
    .run_addr(to_writer_run_addr),
    .run_beats(to_writer_run_beats),
    .run_tag(to_writer_run_tag),
    .data_valid(to_writer_data_valid),
    .data_data(to_writer_data_data),
    .data_strobe(to_writer_data_strobe),
    .awvalid(m_axi_awvalid),
    .awaddr(m_axi_awaddr),
    .awlen(m_axi_awlen),
    .wvalid(m_axi_wvalid),
    .wdata(m_axi_wdata),
    .wstrb(m_axi_wstrb),
    .wlast(m_axi_wlast),
    .bready(m_axi_bready),
    .run_ready(writer_run_ready),
    .data_ready(writer_data_ready),
    .sent(writer_sent),
    .sent_tag(writer_sent_tag),
    .done(writer_done),
    .failed(writer_failed),
    .done_tag(writer_done_tag),
    .taken(writer_taken),
    .answered(writer_answered),
    .idle(writer_idle)
  );
  axi_store_b64_l64 store (
    .clk(clk),
    .rst(rst),
    .in_valid(word_valid),
    .in_addr(word_data_addr),
    .in_elements(word_data_elements),
    .in_word({word_data_word_63, word_data_word_62, word_data_word_61, word_data_word_60, word_data_word_59,
    word_data_word_58, word_data_word_57, word_data_word_56, word_data_word_55, word_data_word_54,
    word_data_word_53, word_data_word_52, word_data_word_51, word_data_word_50, word_data_word_49,
    word_data_word_48, word_data_word_47, word_data_word_46, word_data_word_45, word_data_word_44,
    word_data_word_43, word_data_word_42, word_data_word_41, word_data_word_40, word_data_word_39,
    word_data_word_38, word_data_word_37, word_data_word_36, word_data_word_35, word_data_word_34,
    word_data_word_33, word_data_word_32, word_data_word_31, word_data_word_30, word_data_word_29,
    word_data_word_28, word_data_word_27, word_data_word_26, word_data_word_25, word_data_word_24,
    word_data_word_23, word_data_word_22, word_data_word_21, word_data_word_20, word_data_word_19,
    word_data_word_18, word_data_word_17, word_data_word_16, word_data_word_15, word_data_word_14,
    word_data_word_13, word_data_word_12, word_data_word_11, word_data_word_10, word_data_word_9,
    word_data_word_8, word_data_word_7, word_data_word_6, word_data_word_5, word_data_word_4,
    word_data_word_3, word_data_word_2, word_data_word_1, word_data_word_0}),
    .in_tag({word_data_last, word_data_tag}),
    .run_ready(writer_run_ready),
    .data_ready(writer_data_ready),
    .in_ready(store_in_ready),
    .run_valid(store_run_valid),
    .run_addr(store_run_addr),
    .run_beats(store_run_beats),
    .run_tag(store_run_tag),
    .data_valid(store_data_valid),
    .data_data(store_data_data),
    .data_strobe(store_data_strobe)
  );
  assign s_axi_bvalid = bvalid;
  assign s_axi_rvalid = rvalid;
  assign s_axi_rdata = rdata;
  assign m_axi_arsize = 3'd3;
  assign m_axi_arburst = 2'd1;
  assign m_axi_arcache = 4'd3;
  assign m_axi_arprot = 3'd0;
  assign m_axi_awsize = 3'd3;
  assign m_axi_awburst = 2'd1;
  assign m_axi_awcache = 4'd3;
  assign m_axi_awprot = 3'd0;
  wire unused_ok = &{1'b0, diff_list_high[39:0], clone_run_beats, clone_beat_ready, list_fetch_index_ready,
    jobs_cmd_stride, jobs_cmd_rows, jobs_cmd_gather, core_alloc_slot, core_rep_valid, core_rep_cluster,
    core_rep_row, core_rep_used, core_rep_last, core_out_slot, core_cycles, core_jobs_done,
    core_stamp, writer_sent_tag[22:11]};
endmodule
