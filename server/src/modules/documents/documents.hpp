// SPDX-License-Identifier: Apache-2.0
#pragma once
// The face of the room, as three tables of contents.
#include "modules/documents/files.hpp"  // strangers' files: judged, stored by content, named by rows
#include "modules/documents/files/directory_files.hpp"  // FileStore in a folder
#include "modules/documents/papers.hpp"                 // what each form prints, as structs
#include "modules/documents/ports.hpp"                  // FileStore
#include "modules/documents/scans.hpp"                  // drop folders of network scanners
#include "modules/documents/sheets.hpp"                 // papers that inform: why a clock ends
#include "modules/documents/templates.hpp"  // the look of the forms: versions, preview, print()
