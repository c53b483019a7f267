// SPDX-License-Identifier: Apache-2.0

type Props = { label: string; pending?: boolean; onFile: (text: string) => void }

/** One process file of this computer, as text. */
export const FilePick = ({ label, pending, onFile }: Props) => (
  <label className="button secondary" aria-busy={pending || undefined}>
    {label}
    <input
      type="file"
      className="hidden-text"
      accept=".bpmn,.xml,application/xml,text/xml"
      onChange={event => {
        const [file] = event.target.files ?? []
        event.target.value = ''
        if (file) void file.text().then(onFile)
      }}
    />
  </label>
)
