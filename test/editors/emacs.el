;; Does in Emacs what somebody does who writes a landscape, and prints what came of it, one line of JSON each.

(require 'json)

(defun say (what value)
  (princ (concat (json-encode (list what value)) "\n")))

(defun await (is-so)
  (with-timeout (20 (error "Waited in vain"))
    (while (not (funcall is-so)) (accept-process-output nil 0.02))))

(defun go-to (text)
  (goto-char (point-min))
  (search-forward text)
  (goto-char (match-beginning 0)))

(defun mistakes ()
  (seq-filter (lambda (each) (string-match-p "structure/" (flymake-diagnostic-text each)))
              (flymake-diagnostics)))

(find-file "landscape.yaml")
;; Without a screen nobody presses a key, so what waits for that is run here.
(run-hooks 'post-command-hook)
(await #'eglot-current-server)
(say "mode" (symbol-name major-mode))

(await #'mistakes)
(let ((found (car (mistakes))))
  (say "finding" (buffer-substring-no-properties (flymake-diagnostic-beg found) (flymake-diagnostic-end found))))

(go-to "stem]")
(let ((completion (eglot-completion-at-point)))
  (say "completion" (mapcar #'substring-no-properties (all-completions "zaaksys" (nth 2 completion)))))

(go-to "criticality")
(let (told)
  (eglot-hover-eldoc-function (lambda (text &rest _) (setq told text)))
  (await (lambda () told))
  (say "hover" (car (split-string (substring-no-properties told) "\n"))))

(go-to "stem]")
(let ((fix (seq-find (lambda (each) (equal (plist-get each :title) "Change to zaaksysteem"))
                     (eglot-code-actions (point) (point)))))
  (eglot-execute (eglot-current-server) fix))
(await (lambda () (save-excursion (goto-char (point-min)) (search-forward "zaaksysteem]" nil t))))
;; Eglot tells of a change when nobody types for a while, which is never without a screen, or on saving.
(save-buffer)
(await (lambda () (not (mistakes))))
(eglot-shutdown (eglot-current-server))
