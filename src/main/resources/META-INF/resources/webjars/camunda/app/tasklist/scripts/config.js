import { translated, webapp } from './steps/webapp.js';

export default {
  ...webapp(['任务列表', 'Tasklist']),
  customScripts: ['scripts/steps/plugin'],
  shortcuts: {
    focusFilter: {
      key: 'ctrl+shift+f',
      description: translated(['转到第一个筛选器', 'sets the focus to the first filter in the list']),
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: translated(['转到列表中的第一项任务', 'sets the focus to the first task in the list']),
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: translated(['转到任务表单的第一个输入框', 'sets the focus to the first input field in a task form']),
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: translated(['打开“我要申报、我要反映问题”对话框', 'opens the start process modal dialog']),
    },
  },
};
