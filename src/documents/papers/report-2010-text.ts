/**
 * The Working Group's report of 2010 as structure: its headings in English and Chinese, and its 22 paragraphs in our
 * own English words with the terms of the Chinese original. The original itself is not copied.
 */

interface Both {
  readonly en: string
  readonly zh: string
}

export interface ReportParagraph {
  readonly n: number
  readonly en: string
  /** Terms that the Chinese original uses there. */
  readonly zh: readonly string[]
  /** Lettered sub-paragraphs. */
  readonly items?: readonly { readonly en: string; readonly zh: readonly string[] }[]
}

export interface ReportSection {
  readonly heading: Both | null
  readonly paragraphs: readonly ReportParagraph[]
}

export interface ReportPart {
  readonly heading: Both
  readonly sections: readonly ReportSection[]
}

export const CHAIR: Both = { en: 'Yukio Takasu', zh: '高须幸雄' }

/** The letter is dated in a year in which none of what it reports had happened. */
export const LETTER_DATE = { printed: '2007-07-27', day: '2010-07-27' } as const

export const REPORT_2010: readonly ReportPart[] = [
  {
    heading: { en: 'Introduction', zh: '导言' },
    sections: [
      {
        heading: null,
        paragraphs: [
          {
            n: 1,
            en: 'Between March and June 2010 the Working Group met four times on the critical gaps in capabilities, resources and training that stand in the way of carrying out the Council’s mandates. Thirty States and organizations were invited to three of the meetings.',
            zh: ['关键差距', '部队派遣国', '警察派遣国', '维持和平行动特别委员会', '区域组织'],
          },
          {
            n: 2,
            en: 'Three questions were discussed: (a) gaps in civilian capacities; (b) gaps in military capabilities; (c) coordination and partnerships for building capacity. The civilian case was UNMIT; the military cases were MONUC, UNMIS, UNAMID, MINURCAT and UNOCI.',
            zh: [
              '文职能力差距',
              '军事能力差距',
              '能力建设',
              '联东综合团',
              '联刚特派团',
              '联苏特派团',
              '达尔富尔混合行动',
              '中乍特派团',
              '联科行动',
            ],
          },
        ],
      },
    ],
  },
  {
    heading: { en: 'Summary of the discussions', zh: '会议讨论概要' },
    sections: [
      {
        heading: null,
        paragraphs: [{ n: 3, en: 'The main points that participants made follow.', zh: ['要点'] }],
      },
      {
        heading: {
          en: 'Which capabilities are missing for peacekeeping tasks',
          zh: '查明在执行联合国维持和平任务方面存在的能力差距',
        },
        paragraphs: [
          {
            n: 4,
            en: 'Civilian specialists are needed in growing numbers for justice and the rule of law, police, corrections, security sector reform, demobilization and mine action; further gaps are State authority, institutions, public administration and early economic recovery. Recruitment, training and personnel rules must improve, above all where mandates include peacebuilding, and the capacities of the global South must be used.',
            zh: ['司法和法治', '惩教', '安全部门改革', '复员方案', '排雷行动', '公共行政管理', '全球南部的能力'],
          },
          {
            n: 5,
            en: 'The conclusions of the review of civilian capacities by the Peacebuilding Support Office are awaited, and the Working Group is to be kept informed of its progress.',
            zh: ['建设和平支助办公室', '文职能力审查'],
          },
          {
            n: 6,
            en: 'Complex tasks such as the protection of civilians and support to elections call for military capabilities to a degree not known before: mobility, gathering of information, level II hospitals, communication. The skills of peacekeepers, of staff officers in particular, matter greatly.',
            zh: ['保护平民', '选举支助', '机动性', '信息收集', '二级医院', '参谋人员'],
          },
          {
            n: 7,
            en: 'Military utility helicopters are badly lacking in missions. The bodies of the United Nations concerned should examine that shortage and its causes as a whole.',
            zh: ['通用军事直升机', '严重短缺'],
          },
          {
            n: 8,
            en: 'Critical gaps of the short term hinder mandates now and must be closed; at the same time the long-term ability of the United Nations to keep the peace must be built. Donors can lead in the latter.',
            zh: ['短期重要差距', '捐助国', '维持和平能力'],
          },
          {
            n: 9,
            en: 'Benchmarks should be used where missions build national capacity. They are to be drawn up with the host country and others concerned, to measure quality and not quantity alone, and to be improved continually, with good practice shared.',
            zh: ['基准', '东道国', '质量指标', '数量指标', '最佳做法'],
          },
        ],
      },
      {
        heading: { en: 'Support to capacity-building and better training', zh: '能力建设支助和加强培训' },
        paragraphs: [
          {
            n: 10,
            en: 'To send civilian specialists quickly, the United Nations needs more standing capacity and better rosters, which must interoperate with those of regional organizations.',
            zh: ['常设能力', '名册制度', '通用性'],
          },
          {
            n: 11,
            en: 'Senior leaders need firm management skills so that all components of a mission work together, and the Secretariat needs capacity to plan for civilians and police.',
            zh: ['高级领导层', '管理技能', '规划能力'],
          },
          {
            n: 12,
            en: 'Training should be standardized and modular, and take place before deployment, in the mission and by mobile teams.',
            zh: ['标准化和模块化', '部署前培训', '随团培训', '流动培训'],
          },
        ],
      },
      {
        heading: {
          en: 'Coordination between the Council, the Secretariat, contributors of troops and police, the Special Committee and the Fifth Committee, so that gaps are filled from within the United Nations',
          zh: '加强安全理事会、秘书处、部队派遣国、警察派遣国和其他利益攸关方、尤其是维持和平行动特别委员会和第五委员会之间的协调，以填补联合国内部的能力差距',
        },
        paragraphs: [
          {
            n: 13,
            en: 'A coordination platform is needed, so that the gap list is put to better use and the supply of personnel, equipment, training and money meets the demand.',
            zh: ['差距清单', '供求配合', '协调平台'],
          },
          {
            n: 14,
            en: 'Bilateral and trilateral arrangements in support of present and possible contributors should go on growing.',
            zh: ['双边和三边安排', '部队派遣国', '警察派遣国'],
          },
          {
            n: 15,
            en: 'Regional expertise should be pooled, and missions should cooperate with each other where they can.',
            zh: ['区域专门知识', '特派团之间可能开展的合作'],
          },
        ],
      },
      {
        heading: { en: 'Partnerships outside the United Nations', zh: '与联合国之外的行为体建立伙伴关系' },
        paragraphs: [
          {
            n: 16,
            en: 'Regional organizations such as the European Union, the African Union and the Association of Southeast Asian Nations are building ways of working together; coordination with them can pool resources, raise interoperability and let all learn from good practice.',
            zh: ['欧洲联盟', '非洲联盟', '东南亚国家联盟', '互通性'],
          },
          {
            n: 17,
            en: 'Training by all concerned should be better coordinated: national and regional centres, donors and the Secretariat.',
            zh: ['国家和区域培训中心', '捐助成员国', '协调'],
          },
        ],
      },
    ],
  },
  {
    heading: { en: 'The way forward', zh: '前进的方向' },
    sections: [
      {
        heading: null,
        paragraphs: [
          {
            n: 18,
            en: 'Within its mandate the Working Group will take the following steps, so that gaps in military and civilian capability are better understood.',
            zh: ['任务授权范围', '军事和文职能力'],
          },
        ],
      },
      {
        heading: {
          en: 'Measures of coordination to fill gaps in capability',
          zh: '采取措施，加强安全理事会、秘书处、部队派遣国、警察派遣国和其他利益攸关方、尤其是维持和平行动特别委员会和第五委员会之间的协调，以填补能力差距',
        },
        paragraphs: [
          {
            n: 19,
            en: 'For the rest of 2010 the Working Group will hold meetings, with those concerned, that examine the gaps of each mission, what they do, and how the gap list is put to use. Early in 2011 it will take stock and decide how to go on.',
            zh: ['差距清单', '审查', '利益攸关方', '重新评估'],
            items: [
              {
                en: 'Before the mandate of a mission expires, a meeting will consider its gaps; its date takes account of the programmes of work of the Council and of the Working Group.',
                zh: ['任务期限', '工作方案'],
              },
              {
                en: 'The Secretariat will revise the gap list regularly and share it with the Working Group for discussion.',
                zh: ['秘书处', '定期修订'],
              },
              {
                en: 'The meetings will bring together the contributors concerned, potential donors and the Secretariat, to go through the list, exchange experience and find donors for critical gaps; they may also consider how people and resources can be sent in time.',
                zh: ['潜在捐助者', '填补重要差距', '及时调配'],
              },
              {
                en: 'For UNOCI, UNMIS, UNAMID and MONUSCO the Secretariat is asked to examine further the supply of military utility helicopters, and to report for each mission the causes and the impact of the gap.',
                zh: ['联科行动', '联苏特派团', '达尔富尔混合行动', '联刚稳定团', '军事通用直升机', '原因和影响'],
              },
            ],
          },
          {
            n: 20,
            en: 'The Working Group will go on following the review of international civilian capacities, so that gaps there are filled in better coordination.',
            zh: ['国际文职能力', '跟进审查'],
          },
        ],
      },
      {
        heading: {
          en: 'Measures of partnership, also outside the United Nations',
          zh: '采取措施建立伙伴关系，包括与联合国之外的行为体建立伙伴关系',
        },
        paragraphs: [
          {
            n: 21,
            en: 'It will go on discussing long-term capacity-building: training initiatives of international and regional organizations, centres and associations, and efforts worldwide to join peacekeeping needs with capacity-building, a clearing-house mechanism among them.',
            zh: ['长期能力建设', '培训举措', '协同作用', '信息中心机制'],
          },
        ],
      },
      {
        heading: { en: 'How benchmarks of capacity-building are used', zh: '如何利用能力建设基准' },
        paragraphs: [
          {
            n: 22,
            en: 'Its second theme of 2010 is the transition strategy. In that discussion it will consider good practice in missions, above all in the use of benchmarks.',
            zh: ['过渡战略', '最佳做法', '基准'],
          },
        ],
      },
    ],
  },
]
